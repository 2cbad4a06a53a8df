// SPDX-License-Identifier: EUPL-1.2

/** Brings the error summary to who cannot see that it appeared. */
export function focusErrors(root) {
  root.querySelector(".par-errors")?.focus();
}
