// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a use case wants its audit entry to say besides the action: whom it concerned and for what purpose. Ids, no names. */
@RequestScoped
public class AuditNotes {

    private final Set<String> subjects = new LinkedHashSet<>();
    private final UUID correlationId = UUID.randomUUID();
    private @Nullable String purpose;

    /** This record was shown or changed, for example {@code ("person", id)}. */
    public void subject(String kind, UUID id) {
        subjects.add(kind + ":" + id);
    }

    /** Why it was done, where a purpose is asked (R10). */
    public void purpose(String text) {
        purpose = text;
    }

    /** Binds the entries of one request together. */
    public UUID correlationId() {
        return correlationId;
    }

    /** Forgets what was noted for the use case that just ended. */
    void clear() {
        subjects.clear();
        purpose = null;
    }

    @Nullable
    String subjects() {
        return subjects.isEmpty() ? null : String.join(" ", subjects);
    }

    @Nullable
    String purpose() {
        return purpose;
    }
}
