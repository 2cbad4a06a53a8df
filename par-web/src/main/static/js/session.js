// SPDX-License-Identifier: EUPL-1.2

import { words } from "./words.js";

const MINUTE = 60 * 1000;
const LOOK = MINUTE / 2;
const KEEP = 5 * MINUTE;
const AHEAD = 5 * MINUTE;
const BOX = "sessie-melding";

/**
 * Keeps the log-in while someone is typing, says some minutes ahead that it is going to end, and says, without a clock,
 * when it has ended all the same. Tabs tell each other that the log-in was used.
 */
export function watchSession(root) {
  const minutes = Number(root.body.dataset.inlogMinuten);
  if (!minutes) return;
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel("par-inlog") : null;
  let used = Date.now();
  let typing = false;
  const fresh = () => {
    used = Date.now();
    typing = false;
    root.getElementById(BOX)?.remove();
  };
  const stay = async () => {
    try {
      const answer = await fetch("/sessie", { redirect: "manual", cache: "no-store" });
      if (!answer.ok) return warn(root);
      fresh();
      tabs?.postMessage("gebruikt");
    } catch {
      // No connection now; the next round tries again.
    }
  };
  const look = () => {
    const idle = Date.now() - used;
    if ((typing && idle >= KEEP) || idle >= minutes * MINUTE) stay();
    else if (idle >= minutes * MINUTE - AHEAD) announce(root, stay);
  };
  tabs?.addEventListener("message", fresh);
  tabs?.postMessage("gebruikt");
  root.addEventListener("input", () => (typing = true));
  root.addEventListener("par:gebruikt", () => {
    fresh();
    tabs?.postMessage("gebruikt");
  });
  root.addEventListener("visibilitychange", look);
  setInterval(look, LOOK);
}

/** Says that the log-in is about to end, and offers to stay. */
function announce(root, stay) {
  if (root.getElementById(BOX)) return;
  const button = root.createElement("button");
  button.type = "button";
  button.className = "nl-button nl-button--secondary";
  button.textContent = words.stay;
  button.addEventListener("click", stay);
  say(root, words.ends, button);
}

/** Says that the log-in ended and how to go on without losing the text on this page. */
export function warn(root) {
  root.getElementById(BOX)?.remove();
  const link = root.createElement("a");
  link.className = "nl-link";
  link.href = "/login/klaar";
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = words.again;
  say(root, words.ended, link);
}

function say(root, said, next) {
  const box = root.createElement("div");
  box.id = BOX;
  box.className = "utrecht-alert utrecht-alert--warning par-alert par-session";
  box.setAttribute("role", "alert");
  const text = root.createElement("p");
  text.className = "utrecht-paragraph";
  text.textContent = said;
  const action = root.createElement("p");
  action.className = "utrecht-paragraph";
  action.append(next);
  box.append(text, action);
  root.querySelector("main")?.prepend(box);
}
