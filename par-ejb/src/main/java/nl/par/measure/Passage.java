// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import org.jspecify.annotations.Nullable;

/**
 * A passage of a letter that the template lets a colleague word otherwise for this person. What R2, R3, R5 and R18 ask of a
 * letter never stands in such a passage.
 *
 * @param alinea which passage of the template, counted from 1
 * @param standaard how the template words it; kept with the letter so that whoever decides sees what was changed
 * @param tekst how this letter words it, paragraphs parted by an empty line; empty when it is left out
 */
public record Passage(
        int alinea, @Nullable String standaard, @Nullable String tekst) {}
