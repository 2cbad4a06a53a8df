// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.LocalDate;
import java.util.List;
import nl.par.casefile.TimelineKind;
import org.jspecify.annotations.Nullable;

/**
 * What became of a report, for who made it. Tells what the organisation did and never what is in the dossier.
 *
 * @param ontvangen the day of the report
 * @param beoordeeld the day of the review, when it took place
 * @param toelichting what the reviewer wants the reporter to know
 * @param gedaan what was done since, by kind and day
 * @param betwist whether the person concerned disputes it now (R6)
 * @param contact whom to talk to
 */
public record Feedback(
        LocalDate ontvangen,
        @Nullable LocalDate beoordeeld,
        @Nullable String toelichting,
        List<Done> gedaan,
        boolean betwist,
        Contact contact) {

    /** Something the organisation did. */
    public record Done(LocalDate datum, TimelineKind soort) {}

    /** The organisation's contact for a safe public task. */
    public record Contact(String naam, String rol, String telefoon, String email) {}
}
