// SPDX-License-Identifier: EUPL-1.2
// Conveniences only: every page does its work without this file.
import { focusAnswer, focusErrors } from "./errors.js";
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
  focusErrors(document);
  focusAnswer(document);
  saveDrafts(event.target);
});
// No answer at all, for example because the log-in ended: the browser sends the form itself, and the server takes it from there.
document.addEventListener("htmx:sendError", (event) => event.detail.elt.closest("form")?.submit());
