// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import java.time.LocalDate;
import java.util.UUID;
import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A card is asked for.
 *
 * @param vraag the answer "known elsewhere", with which it may be asked for once
 * @param contact the planned contact, the name of one of {@link PlannedContact}
 * @param doel for what, without a name
 * @param wanneer on which day the contact is
 */
public record CardRequestCommand(
        @Nullable UUID vraag,
        @Nullable String contact,
        @Nullable String doel,
        @Nullable LocalDate wanneer) {

    private static final int LONGEST_PURPOSE = 200;
    private static final int DAYS_AHEAD = 60;

    /** The plan; refuses with everything that is wrong. */
    CardRequest.Plan checked(LocalDate today) {
        LocalDate day = wanneer == null ? today.minusDays(1) : wanneer;
        new Violations()
                .require(PlannedContact.find(contact).isPresent(), "contact", "Kies welk contact u gaat hebben.")
                .requireText(doel, LONGEST_PURPOSE, "doel", "Vul in waarvoor u de kaart nodig hebt.")
                .require(
                        !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_AHEAD)),
                        "wanneer",
                        "Vul de dag van het contact in: vandaag of later, hooguit " + DAYS_AHEAD + " dagen vooruit.")
                .refuseIfAny();
        return new CardRequest.Plan(
                PlannedContact.find(contact).orElseThrow(), String.valueOf(doel).strip(), day);
    }
}
