// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an organisation declares towards one other, for both to read: the mode it chose or a kind of base it holds. Never a document
 * or a name.
 *
 * @param tenant code of the organisation that declares
 * @param partner code of the organisation towards which
 * @param code of a {@link SharingMode}, or of a kind of base in the norm
 * @param from from this moment, included
 * @param until to this moment, not included; nothing while no end is known
 */
record Declaration(
        UUID id,
        String tenant,
        String partner,
        Subject subject,
        String code,
        Instant from,
        @Nullable Instant until) {

    /** What a declaration is about. */
    enum Subject {
        MODE,
        BASE
    }

    boolean holdsAt(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }
}
