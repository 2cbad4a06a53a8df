// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import java.util.Optional;
import java.util.UUID;
import nl.par.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** The id of a record as a field of a form or of a message holds it: a UUID as PAR writes it, and nothing else. */
public final class RecordId {

    private static final int LENGTH = 36;

    private RecordId() {}

    /** The id in this text, when it is one. */
    public static Optional<UUID> find(@Nullable String text) {
        try {
            return text == null || text.length() != LENGTH ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /**
     * The id in this text.
     *
     * @throws Refusal.NotFound when it is none, which is no other answer than for an id that nobody has
     */
    public static UUID read(@Nullable String text) {
        return find(text).orElseThrow(Refusal.NotFound::new);
    }
}
