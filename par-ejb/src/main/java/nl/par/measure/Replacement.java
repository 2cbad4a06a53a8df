// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a measure comes in the place of an earlier one. What was sent itself never changes. */
public enum Replacement {
    /** The letter was wrong; the corrected one supersedes it, and the earlier measure ends when it is sent. */
    CORRECTION("herstel", "Herstelde brief"),
    /** The earlier measure is still needed after its last day; this one follows on it. */
    EXTENSION("verlenging", "Verlenging");

    private final String code;
    private final String label;

    Replacement(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word in the API and in addresses. */
    public String code() {
        return code;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }

    /** The one with this word. */
    public static Optional<Replacement> find(@Nullable String code) {
        return Arrays.stream(values()).filter(how -> how.code.equals(code)).findFirst();
    }
}
