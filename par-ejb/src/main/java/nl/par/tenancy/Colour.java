// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.util.regex.Pattern;

/** A colour as {@code #rrggbb}; anything else is an IllegalArgumentException. */
public record Colour(String hex) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    public Colour {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("a colour is written as #rrggbb");
        }
    }

    /** Contrast of two colours after WCAG 2.2, from 1 to 21. */
    public double contrast(Colour other) {
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
