// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a select, radio group or checkbox group.
 *
 * @param words whether the label is PAR's own, so that it is translated; the name of a person never is
 */
public record Option(String value, String label, @Nullable String hint, boolean words) {

    public Option(String value, String label, @Nullable String hint) {
        this(value, label, hint, true);
    }

    public Option(String value, String label) {
        this(value, label, null);
    }

    /** A choice that bears the name of a person; the hint is PAR's own. */
    public static Option named(String value, String name, String hint) {
        return new Option(value, name, hint, false);
    }
}
