// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import java.util.List;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** The key under which something is stored once, however often it is sent: the header {@code Idempotency-Key}. */
public final class OnceKey {

    /** The name of the header. */
    public static final String HEADER = "Idempotency-Key";

    private OnceKey() {}

    /**
     * The key that was sent, or a fresh one when none was.
     *
     * @throws Refusal.Invalid when it is no UUID
     */
    public static UUID of(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return UUID.randomUUID();
        }
        try {
            return UUID.fromString(sent.strip().replace("\"", ""));
        } catch (IllegalArgumentException malformed) {
            throw new Refusal.Invalid(List.of(new Violation(HEADER, "Stuur een UUID als sleutel mee.")));
        }
    }
}
