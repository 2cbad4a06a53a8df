// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody turned out to be this person.
 *
 * @param reden why the adviser thought so
 * @param ongedaan when it was undone, if it was
 * @param versie the ETag
 */
public record MergeLine(
        UUID id,
        UUID vervallen,
        String reden,
        String door,
        OffsetDateTime moment,
        @Nullable OffsetDateTime ongedaan,
        int versie) {}
