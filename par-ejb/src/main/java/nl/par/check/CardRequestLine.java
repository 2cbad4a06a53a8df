// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a card as the adviser of its owner sees it.
 *
 * @param versie for deciding on what was seen
 * @param organisatie which organisation asks
 * @param vrager who asks there
 * @param vragerEmail her work address, when known
 * @param contact the contact that she plans
 * @param doel for what
 * @param wanneer on which day
 * @param gevraagdOp when she asked
 * @param verlooptOp until when it can be decided
 * @param status how far it is
 * @param reden why it was refused
 * @param beslotenDoor which colleague decided
 * @param totEnMet last day on which the asker may read the card
 */
@JsonbNillable
public record CardRequestLine(
        UUID id,
        int versie,
        String organisatie,
        String vrager,
        @Nullable String vragerEmail,
        PlannedContact contact,
        String doel,
        LocalDate wanneer,
        Instant gevraagdOp,
        Instant verlooptOp,
        CardRequestStatus status,
        @Nullable String reden,
        @Nullable String beslotenDoor,
        @Nullable LocalDate totEnMet) {}
