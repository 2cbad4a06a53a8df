// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything wrong with one submission, so that the user sees all errors together. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** Notes a violation at a field. */
    public Violations add(String field, String message) {
        found.add(new Violation(field, message));
        return this;
    }

    /** Notes a violation when the condition does not hold. */
    public Violations require(boolean holds, String field, String message) {
        return holds ? this : add(field, message);
    }

    /** Requires a text that is there, not blank and at most {@code max} characters. */
    public Violations requireText(@Nullable String text, int max, String field, String message) {
        return text == null || text.isBlank() ? add(field, message) : limit(text, max, field);
    }

    /** Allows an absent text, and refuses one longer than {@code max} characters. */
    public Violations limit(@Nullable String text, int max, String field) {
        return require(
                text == null || text.length() <= max, field, "Maak deze tekst korter: hooguit " + max + " tekens.");
    }

    /**
     * Returns when nothing was noted.
     *
     * @throws Refusal.Invalid with all violations otherwise
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refusal.Invalid(found);
        }
    }
}
