// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The care for a colleague.
 *
 * @param melding number of the report
 * @param inspectie the duty to tell the inspectorate, when there is one
 * @param eigen whether the reader is the colleague herself
 * @param versie the ETag
 */
public record AftercareView(
        UUID id,
        String melding,
        String collega,
        LocalDate gebeurdOp,
        Harm gevolgen,
        List<SupportView> steun,
        List<TalkView> gesprekken,
        @Nullable Duty inspectie,
        @Nullable LocalDate afgerondOp,
        boolean eigen,
        int versie) {

    /**
     * The duty of Arbowet 9 (R14).
     *
     * @param uiterlijk by when
     * @param gemeldOp when the inspectorate was told; nothing while it still has to be
     * @param kenmerk its reference
     */
    public record Duty(
            OffsetDateTime uiterlijk,
            @Nullable LocalDate gemeldOp,
            @Nullable String gemeldDoor,
            @Nullable String kenmerk) {}
}
