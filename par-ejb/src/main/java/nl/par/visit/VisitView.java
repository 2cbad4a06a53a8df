// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a colleague of another organisation may read a dossier, as its owner sees it.
 *
 * @param organisatie code of her organisation
 * @param geopend when she first opened it
 * @param ingetrokken when it was revoked
 * @param versie the ETag
 */
public record VisitView(
        UUID id,
        String organisatie,
        String naam,
        String email,
        String reden,
        LocalDate totEnMet,
        String toegekendDoor,
        OffsetDateTime toegekendOp,
        @Nullable OffsetDateTime geopend,
        @Nullable OffsetDateTime ingetrokken,
        int versie) {

    /** For queries. */
    public VisitView {}
}
