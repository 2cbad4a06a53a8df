// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.par.tenancy.TenantId;

/**
 * The look of an organisation: four colours and a logo. Text in or on each colour is readable: a contrast below 4.5:1
 * (WCAG 1.4.3) is refused.
 *
 * @param brand the band on top of each page
 * @param accent buttons, links and lines
 * @param accentHover the same under the pointer, darker
 * @param accentSoft ground under what is chosen or told, light
 * @param logo an SVG drawing
 */
record Theme(TenantId tenant, Colour brand, Colour accent, Colour accentHover, Colour accentSoft, Path logo) {

    private static final double READABLE = 4.5;
    private static final Colour WHITE = new Colour("#ffffff");
    private static final Colour GROUND = new Colour("#f5f7f9");
    private static final Colour INK = new Colour("#1c2430");
    private static final Colour INK_SOFT = new Colour("#4d5866");

    Theme {
        refuseUnreadable("merk", brand, List.of(WHITE));
        refuseUnreadable("accent", accent, List.of(WHITE, GROUND, accentSoft));
        refuseUnreadable("accentDonker", accentHover, List.of(WHITE, GROUND, accentSoft));
        refuseUnreadable("accentLicht", accentSoft, List.of(INK, INK_SOFT));
    }

    /** A colour as {@code #rrggbb}. */
    record Colour(String hex) {

        private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

        Colour {
            if (!HEX.matcher(hex).matches()) {
                throw new IllegalArgumentException("a colour is written as #rrggbb");
            }
        }

        /** Contrast of two colours after WCAG 2.2, from 1 to 21. */
        double contrast(Colour other) {
            double lighter = Math.max(luminance(), other.luminance());
            double darker = Math.min(luminance(), other.luminance());
            return (lighter + 0.05) / (darker + 0.05);
        }

        private double luminance() {
            return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
        }

        private double channel(int from) {
            double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
    }

    /** The style sheet: the tokens that differ from PAR's own look. */
    String css() {
        Map<String, Colour> tokens = new LinkedHashMap<>();
        tokens.put("--par-brand", brand);
        tokens.put("--par-accent", accent);
        tokens.put("--par-accent-hover", accentHover);
        tokens.put("--par-accent-soft", accentSoft);
        StringBuilder css = new StringBuilder(":root.par-theme {\n");
        tokens.forEach((name, colour) ->
                css.append("  ").append(name).append(": ").append(colour.hex()).append(";\n"));
        return css.append("}\n").toString();
    }

    /** As a page needs it; the addresses change with the theme, so browsers may keep the files. */
    Organisation organisation(String name) {
        String version = "?v=" + Integer.toHexString(css().hashCode());
        String base = "/thema/" + tenant.code();
        return new Organisation(tenant.code(), name, base + ".css" + version, base + ".svg" + version);
    }

    private static void refuseUnreadable(String key, Colour colour, List<Colour> others) {
        for (Colour other : others) {
            if (colour.contrast(other) < READABLE) {
                throw new IllegalArgumentException("the contrast of " + key + " (" + colour.hex() + ") with "
                        + other.hex() + " is below " + READABLE + ":1");
            }
        }
    }
}
