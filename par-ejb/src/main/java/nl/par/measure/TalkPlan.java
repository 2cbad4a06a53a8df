// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.par.kernel.Violations;

/**
 * When and where a restorative or stop talk is planned.
 *
 * @param moment Dutch time
 * @param plaats as the invitation tells it
 */
public record TalkPlan(LocalDateTime moment, String plaats) {

    /** Adds what is wrong. */
    @SuppressWarnings("NullAway") // JSON binding leaves absent members null
    void check(Violations violations, Wording wording, LocalDate today) {
        if (moment == null) {
            violations.add("gesprek.moment", "Vul in wanneer het gesprek is.");
        } else {
            violations.require(
                    !moment.toLocalDate().isBefore(today), "gesprek.moment", "Kies een moment dat nog komt.");
        }
        violations.requireText(plaats, 150, "gesprek.plaats", "Vul in waar het gesprek is.");
        wording.checkNames(plaats, "gesprek.plaats", violations);
    }
}
