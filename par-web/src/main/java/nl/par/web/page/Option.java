// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import org.jspecify.annotations.Nullable;

/** One choice of a select, radio group or checkbox group. */
public record Option(String value, String label, @Nullable String hint) {

    public Option(String value, String label) {
        this(value, label, null);
    }
}
