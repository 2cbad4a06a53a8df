// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.par.kernel.TurnableClock;
import org.jspecify.annotations.Nullable;

/**
 * A report that is taken over from another register.
 *
 * @param id the id it gets
 * @param reference its key in the other register
 * @param report what it tells; it passed {@link ReportRules}
 * @param person the registered person whom it concerns, or nobody when unknown or not yet confirmed
 * @param confirmed whether it counts as confirmed because the adviser declared so (R7)
 */
public record OldReport(
        UUID id,
        String reference,
        IncidentReport report,
        @Nullable UUID person,
        boolean confirmed) {

    /** The day on which it happened, here. */
    LocalDate day() {
        return Objects.requireNonNull(report.tijdstip())
                .atZoneSameInstant(TurnableClock.DUTCH_TIME)
                .toLocalDate();
    }
}
