// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

/**
 * Something a colleague wrote down, with what it is.
 *
 * @param kind fact, quote or assessment
 * @param text in the colleague's words
 */
public record Statement(StatementKind kind, String text) {}
