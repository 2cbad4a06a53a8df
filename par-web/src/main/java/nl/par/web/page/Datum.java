// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import org.jspecify.annotations.Nullable;

/**
 * One line of a data list: a word and what it is here, with a page to open if there is one.
 *
 * @param words whether the text is PAR's own, so that it is translated; what people wrote never is
 */
public record Datum(String label, String text, @Nullable String href, boolean words) {

    public Datum(String label, String text) {
        this(label, text, null);
    }

    public Datum(String label, String text, @Nullable String href) {
        this(label, text, href, false);
    }

    /** A line whose text is PAR's own words. */
    public static Datum words(String label, String text) {
        return new Datum(label, text, null, true);
    }

    /** A line whose text is PAR's own words and leads to a page. */
    public static Datum words(String label, String text, String href) {
        return new Datum(label, text, href, true);
    }
}
