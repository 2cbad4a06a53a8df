// SPDX-License-Identifier: EUPL-1.2

import { warn } from "./session.js";
import { words } from "./words.js";

const PAUSE = 1200;

/**
 * Saves a form with data-bewaren="/adres" on the server while it is typed, a moment after the last change and when the
 * page is left. The address answers 204 or JSON {"opgeslagen": "14:02"}.
 */
export function saveDrafts(root) {
  for (const form of root.querySelectorAll("form[data-bewaren]")) {
    if (form.dataset.bewaart) continue;
    form.dataset.bewaart = "ja";
    watch(form);
  }
}

function watch(form) {
  let timer;
  let changed = false;
  const later = () => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(now, PAUSE);
  };
  const now = async () => {
    if (!changed) return;
    changed = false;
    clearTimeout(timer);
    if (!(await save(form))) changed = true;
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  form.addEventListener("submit", () => {
    changed = false;
    clearTimeout(timer);
  });
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && now());
}

async function save(form) {
  const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
  try {
    const leaving = document.visibilityState === "hidden"; // only then: browsers refuse long texts with keepalive
    const answer = await fetch(form.dataset.bewaren, { method: "POST", body: fields, keepalive: leaving, redirect: "error" });
    if (answer.status === 401) warn(document);
    if (!answer.ok) throw new Error(String(answer.status));
    document.dispatchEvent(new Event("par:gebruikt"));
    say(form, `${words.savedAt} ${await savedAt(answer)}`);
    return true;
  } catch {
    say(form, words.notSaved);
    return false;
  }
}

async function savedAt(answer) {
  const json = (answer.headers.get("Content-Type") ?? "").includes("json");
  if (json) return (await answer.json()).opgeslagen;
  return new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit" }).format(new Date());
}

function say(form, text) {
  const place = form.querySelector("[data-opgeslagen]");
  if (place) place.textContent = text;
}
