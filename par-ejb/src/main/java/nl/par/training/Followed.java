// SPDX-License-Identifier: EUPL-1.2
package nl.par.training;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who followed what, when, after it was checked. */
record Followed(
        String name, @Nullable String email, @Nullable String unit, String training, LocalDate day) {

    /** By what the same colleague is recognised: her address, or else her name. */
    String personKey() {
        return (email == null ? name : email).toLowerCase(Locale.ROOT);
    }
}
