// SPDX-License-Identifier: EUPL-1.2

/** Brings the error summary to who cannot see that it appeared. */
export function focusErrors(root) {
  root.querySelector(".par-errors")?.focus();
}

/** Brings the answer that appeared below the form to who cannot see that it did. */
export function focusAnswer(root) {
  const answer = root.getElementById("antwoord");
  if (answer?.childElementCount && !root.querySelector(".par-errors")) answer.focus();
}
