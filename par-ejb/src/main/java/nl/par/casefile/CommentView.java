// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a reader sees it.
 *
 * @param tekst empty when it was withdrawn
 * @param gewijzigd when it was last changed, if it was
 * @param eigen whether the reader may change or withdraw it
 * @param versie the ETag
 */
public record CommentView(
        UUID id,
        CommentAudience lezers,
        String tekst,
        String door,
        Instant geschreven,
        @Nullable Instant gewijzigd,
        boolean ingetrokken,
        boolean eigen,
        int versie) {}
