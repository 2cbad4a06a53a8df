// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the police was asked to treat a report as one of the public task (VPT), and what it answered. */
public enum VptStatus {
    NOT_ASKED("niet-gevraagd", "Niet gevraagd"),
    ASKED("gevraagd", "Gevraagd"),
    GRANTED("toegekend", "Toegekend"),
    REFUSED("geweigerd", "Niet toegekend");

    private final String code;
    private final String label;

    VptStatus(String code, String label) {
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

    static Optional<VptStatus> find(@Nullable String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
