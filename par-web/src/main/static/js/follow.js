// SPDX-License-Identifier: EUPL-1.2

const LOOK = 2500;

/** Shows how far a long task is, without a reload: the part of the page with its address in data-volgen is fetched again until the task is done. */
export function followTask(root) {
  const part = root.querySelector("[data-volgen]");
  if (!part) return;
  const look = async () => {
    try {
      const answer = await fetch(part.dataset.volgen, { redirect: "manual", cache: "no-store" });
      if (!answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
      if (!fresh) return;
      part.replaceChildren(...fresh.childNodes);
      if (fresh.dataset.volgen) setTimeout(look, LOOK);
    } catch {
      setTimeout(look, LOOK);
    }
  };
  setTimeout(look, LOOK);
}
