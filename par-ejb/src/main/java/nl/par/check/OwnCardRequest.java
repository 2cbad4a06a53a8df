// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a card as its asker follows it. Whose card it is stands there once it was released.
 *
 * @param contact the contact that she plans
 * @param doel for what
 * @param wanneer on which day
 * @param gevraagdOp when she asked
 * @param status how far it is
 * @param reden why it was refused
 * @param organisatie whose card it is
 * @param totEnMet last day on which she may read it
 * @param kaart the card as it is now; absent in lists and when it may not be read any more
 */
@JsonbNillable
public record OwnCardRequest(
        UUID id,
        PlannedContact contact,
        String doel,
        LocalDate wanneer,
        Instant gevraagdOp,
        CardRequestStatus status,
        @Nullable String reden,
        @Nullable String organisatie,
        @Nullable LocalDate totEnMet,
        @Nullable CardView kaart) {

    OwnCardRequest withoutCard() {
        return new OwnCardRequest(id, contact, doel, wanneer, gevraagdOp, status, reden, organisatie, totEnMet, null);
    }
}
