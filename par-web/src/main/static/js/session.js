// SPDX-License-Identifier: EUPL-1.2

const EVERY = 5 * 60 * 1000;

/** Keeps the session while someone is typing, and says so, without a clock, when it has ended all the same. */
export function watchSession(root) {
  if (!root.querySelector(".par-person")) return;
  let active = false;
  root.addEventListener("input", () => (active = true));
  setInterval(async () => {
    if (!active) return;
    active = false;
    try {
      const answer = await fetch("/sessie", { redirect: "manual", cache: "no-store" });
      if (!answer.ok) warn(root);
    } catch {
      // No connection now; the next round tries again.
    }
  }, EVERY);
}

/** Says that the log-in ended and how to go on without losing the text on this page. */
export function warn(root) {
  if (root.getElementById("sessie-voorbij")) return;
  const box = root.createElement("div");
  box.id = "sessie-voorbij";
  box.className = "utrecht-alert utrecht-alert--warning par-alert";
  box.setAttribute("role", "status");
  const text = root.createElement("p");
  text.className = "utrecht-paragraph";
  text.textContent = "U bent uitgelogd omdat u een tijd niets deed. Wat u typte staat nog op deze pagina. Log in een nieuw tabblad opnieuw in en ga daarna hier verder. ";
  const link = root.createElement("a");
  link.className = "nl-link";
  link.href = "/login/klaar";
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = "Opnieuw inloggen (nieuw tabblad)";
  text.append(link);
  box.append(text);
  root.querySelector("main")?.prepend(box);
}
