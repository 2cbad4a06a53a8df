// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.protocol.Harm;
import org.jspecify.annotations.Nullable;

/** Reads the words of the doors to aftercare; what is unknown is left out, and the use case then asks for it. */
final class AftercareWords {

    /** Nothing is known. */
    static final Harm NO_HARM = new Harm(null, false, false, false, false, null, null);

    private AftercareWords() {}

    static <E extends Enum<E>> @Nullable E one(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    static @Nullable OffsetDateTime moment(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal.Invalid(List.of(
                    new Violation("moment", "Schrijf datum en tijd met tijdzone, zoals 2026-04-03T14:02:00+02:00.")));
        }
    }
}
