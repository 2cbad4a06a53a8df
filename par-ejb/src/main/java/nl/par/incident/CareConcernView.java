// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A care concern for its reporter and the adviser.
 *
 * @param nummer for people: {@code Z2026-0003}
 * @param verlooptOp last day on which its content exists
 * @param opvolging what was done, as the adviser tells the reporter
 * @param gesloten when it was closed
 * @param versie the ETag
 */
public record CareConcernView(
        UUID id,
        String nummer,
        String melder,
        OffsetDateTime ontvangen,
        Concern zorgsignaal,
        LocalDate verlooptOp,
        @Nullable String opvolging,
        @Nullable LocalDate gesloten,
        int versie) {}
