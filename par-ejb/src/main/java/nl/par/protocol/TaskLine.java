// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as who works on it sees it.
 *
 * @param versie the ETag
 * @param stap code of the norm
 * @param waarom why the norm asks it
 * @param melding number of the report it belongs to
 * @param dossier once the report was confirmed
 * @param rol who does it, after the norm
 * @param uiterlijk by when
 * @param toelichting what who closed it said
 */
public record TaskLine(
        UUID id,
        int versie,
        String stap,
        String titel,
        String waarom,
        UUID meldingId,
        String melding,
        @Nullable UUID dossier,
        String rol,
        @Nullable String eenheid,
        OffsetDateTime uiterlijk,
        TaskStatus status,
        @Nullable String door,
        @Nullable OffsetDateTime afgerondOp,
        @Nullable String afgerondDoor,
        @Nullable String toelichting) {

    /** Whether it should have been done. */
    public boolean overdue(Instant now) {
        return status == TaskStatus.OPEN && uiterlijk.toInstant().isBefore(now);
    }
}
