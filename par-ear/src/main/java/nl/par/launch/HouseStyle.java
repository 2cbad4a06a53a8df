// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import nl.par.tenancy.Colour;
import nl.par.tenancy.Look;

/**
 * The four colours of an organisation made from one: darkened or lightened as far as it takes for every text in or on them to be readable.
 *
 * @param accent buttons, links, lines, and the band on top
 * @param hover the same under the pointer, darker
 * @param soft ground under what is chosen or told, light
 */
record HouseStyle(Colour accent, Colour hover, Colour soft) {

    private static final double STEP = 0.04;
    private static final double SOFT = 0.9;
    private static final float FIRST_HUE = 0.3f;
    private static final float HUES = 0.5f;
    private static final double UNDER_THE_POINTER = 0.25;

    /** From the colour that the organisation calls its own. */
    static HouseStyle of(Colour own) {
        Colour soft = towards(own, Color.WHITE, SOFT);
        while (!readable(soft, Look.INKS)) {
            soft = towards(soft, Color.WHITE, STEP);
        }
        List<Colour> grounds = List.of(Look.WHITE, Look.GROUND, soft);
        Colour accent = own;
        while (!readable(accent, grounds)) {
            accent = towards(accent, Color.BLACK, STEP);
        }
        return new HouseStyle(accent, towards(accent, Color.BLACK, UNDER_THE_POINTER), soft);
    }

    /** A colour from green to purple that differs from those of the neighbours in a list; red is for danger. */
    static Colour numbered(int place, int of) {
        return hex(Color.getHSBColor(FIRST_HUE + HUES * place / of, 0.75f, 0.55f));
    }

    private static boolean readable(Colour colour, List<Colour> others) {
        return others.stream().allMatch(other -> colour.contrast(other) >= Look.READABLE);
    }

    private static Colour towards(Colour from, Color to, double part) {
        Color start = Color.decode(from.hex());
        List<Integer> mixed = Stream.of(
                        new int[] {start.getRed(), to.getRed()},
                        new int[] {start.getGreen(), to.getGreen()},
                        new int[] {start.getBlue(), to.getBlue()})
                .map(channel -> (int) Math.round(channel[0] + (channel[1] - channel[0]) * part))
                .toList();
        return hex(new Color(mixed.get(0), mixed.get(1), mixed.get(2)));
    }

    private static Colour hex(Color colour) {
        return new Colour("#%02x%02x%02x".formatted(colour.getRed(), colour.getGreen(), colour.getBlue()));
    }
}
