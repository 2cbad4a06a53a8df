// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a worry.
 *
 * @param tijdstip when
 * @param gebeld who was called, in words
 * @param zorgpartner of which kind
 * @param uitkomst what came of it
 * @param door who did it; told by PAR
 */
public record CareStep(
        @Nullable OffsetDateTime tijdstip,
        @Nullable String gebeld,
        @Nullable CarePartner zorgpartner,
        @Nullable String uitkomst,
        @Nullable String door) {}
