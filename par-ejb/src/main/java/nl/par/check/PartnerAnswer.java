// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other organisations together answer to a check: never which, and never who.
 *
 * @param uitkomst known, not known, or why that cannot be said
 * @param uitleg the same in plain Dutch
 * @param vraag with which the card may be asked for, when somebody is known
 * @param vraagTot until when that can be done
 */
@JsonbNillable
public record PartnerAnswer(
        PartnerOutcome uitkomst,
        String uitleg,
        @Nullable UUID vraag,
        @Nullable Instant vraagTot) {

    /** When asking failed: that says nothing about anybody (R9). */
    public static final PartnerAnswer UNCERTAIN = of(PartnerOutcome.ONZEKER);

    static PartnerAnswer of(PartnerOutcome outcome) {
        return new PartnerAnswer(outcome, outcome.label(), null, null);
    }

    static PartnerAnswer known(UUID question, Instant until) {
        PartnerOutcome outcome = PartnerOutcome.BEKEND;
        return new PartnerAnswer(outcome, outcome.label(), question, until);
    }
}
