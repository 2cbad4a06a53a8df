// SPDX-License-Identifier: EUPL-1.2
package nl.par.library;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of good practice.
 *
 * @param code of the organisation that contributed it
 * @param reden why it was not taken up or was withdrawn
 */
public record Practice(
        UUID id,
        String code,
        String organisatie,
        String titel,
        String samenvatting,
        String tekst,
        OffsetDateTime ingestuurd,
        PracticeStatus status,
        @Nullable String reden) {}
