// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;

/**
 * Something that happened, as a letter tells it to the person concerned. Only facts and quotes may go into a letter.
 *
 * @param datum when it happened
 * @param soort {@code feit}, {@code citaat} or {@code inschatting}
 * @param tekst in whole sentences, addressing the reader as <em>u</em>
 */
public record LetterFact(LocalDate datum, String soort, String tekst) {}
