// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.par.kernel.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Something on the timeline of a dossier.
 *
 * @param tijdstip when it happened
 * @param soort what it is
 * @param titel one line about it
 * @param verwijzing the record that tells more
 * @param uitspraak of a note: fact, quote or assessment
 * @param tekst of a note: what was written
 * @param door who put it here
 * @param betwist whether the person concerned disputes it, or nothing when that was never said
 */
public record TimelineLine(
        OffsetDateTime tijdstip,
        TimelineKind soort,
        String titel,
        @Nullable UUID verwijzing,
        @Nullable StatementKind uitspraak,
        @Nullable String tekst,
        String door,
        @Nullable Boolean betwist) {

    /** The same, as it is disputed now. */
    TimelineLine disputed(boolean now) {
        return new TimelineLine(tijdstip, soort, titel, verwijzing, uitspraak, tekst, door, now);
    }
}
