// SPDX-License-Identifier: EUPL-1.2
// On a small screen what stands beside a list begins folded, so that the list comes first. Without this it is simply open.
export function foldOnSmallScreens(root) {
  if (window.matchMedia("(max-width: 60rem)").matches) {
    root.querySelectorAll("details[data-vouw]").forEach((details) => details.removeAttribute("open"));
  }
}
