// SPDX-License-Identifier: EUPL-1.2
// Conveniences only: every page does its work without this file.
import { focusErrors } from "./errors.js";
import { foldOnSmallScreens } from "./fold.js";
import { saveDrafts } from "./draft.js";
import { watchSession } from "./session.js";
import { followTask } from "./follow.js";

focusErrors(document);
foldOnSmallScreens(document);
saveDrafts(document);
watchSession(document);
followTask(document);
document.addEventListener("htmx:afterOnLoad", () => document.dispatchEvent(new Event("par:gebruikt")));
document.addEventListener("htmx:afterSwap", (event) => {
  focusErrors(event.target);
  saveDrafts(event.target);
});
