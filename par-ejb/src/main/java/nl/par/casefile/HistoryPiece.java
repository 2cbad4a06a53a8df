// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

/**
 * A piece of a text that was found.
 *
 * @param tekst plain text, in order with its neighbours
 * @param gevonden whether it is what was searched for
 */
public record HistoryPiece(String tekst, boolean gevonden) {}
