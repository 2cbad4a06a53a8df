// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.nio.file.Path;
import java.util.List;

/**
 * The look of an organisation: four colours and a logo. Text in or on each colour is readable: a contrast below 4.5:1
 * (WCAG 1.4.3) stops the start.
 *
 * @param brand the band on top of each page
 * @param accent buttons, links and lines
 * @param accentHover the same under the pointer, darker
 * @param accentSoft ground under what is chosen or told, light
 * @param logo an SVG drawing
 */
public record Look(Colour brand, Colour accent, Colour accentHover, Colour accentSoft, Path logo) {

    /** The lowest contrast of text with its ground. */
    public static final double READABLE = 4.5;

    /** White, on which and behind which PAR writes. */
    public static final Colour WHITE = new Colour("#ffffff");

    /** The ground of a page. */
    public static final Colour GROUND = new Colour("#f5f7f9");

    /** The two colours of text. */
    public static final List<Colour> INKS = List.of(new Colour("#1c2430"), new Colour("#4d5866"));
}
