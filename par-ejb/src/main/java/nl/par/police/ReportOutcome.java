// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a formal report. */
public enum ReportOutcome {
    PENDING("in-behandeling", "In behandeling"),
    DISMISSED("geseponeerd", "Geseponeerd"),
    PROSECUTED("vervolgd", "Wordt vervolgd"),
    CONVICTED("veroordeeld", "Veroordeeld"),
    ACQUITTED("vrijgesproken", "Vrijgesproken"),
    WITHDRAWN("ingetrokken", "Ingetrokken");

    private final String code;
    private final String label;

    ReportOutcome(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The value in the API and in forms. */
    public String code() {
        return code;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }

    static Optional<ReportOutcome> find(@Nullable String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
