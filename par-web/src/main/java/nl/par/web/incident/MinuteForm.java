// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.time.LocalDateTime;
import java.util.Optional;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import org.jspecify.annotations.Nullable;

/** Reads the form of the first minute. */
final class MinuteForm {

    private MinuteForm() {}

    static Melding melding(Fields fields) {
        return new Melding(
                moment(fields),
                fields.textOrNull("kanaal"),
                fields.textOrNull("locatie"),
                fields.texts("soorten"),
                fields.textOrNull("gaatHet"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The moment in Dutch time, as ISO 8601 with its offset. */
    static @Nullable String moment(Fields fields) {
        Optional<LocalDateTime> typed = fields.dateTime("tijdstip");
        return typed.map(moment -> moment.atZone(Dutch.ZONE).toOffsetDateTime().toString())
                .orElse(null);
    }
}
