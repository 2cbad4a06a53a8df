// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import org.jspecify.annotations.Nullable;

/** One line of a data list: a word and what it is here, with a page to open if there is one. */
public record Datum(String label, String text, @Nullable String href) {

    public Datum(String label, String text) {
        this(label, text, null);
    }
}
