// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

/**
 * One word in the menu.
 *
 * @param href the page it leads to, from the root
 * @param current whether the reader is on that page or below it
 * @param count how much waits there; 0 shows nothing
 */
public record MenuEntry(String label, String href, boolean current, int count) {}
