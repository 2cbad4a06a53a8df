// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who files a formal report. Never a name: the colleague stays out of it where that can be (R16). */
public enum Filer {
    EMPLOYER("werkgever", "De organisatie"),
    VICTIM("slachtoffer", "De medewerker zelf"),
    BOTH("beiden", "De organisatie en de medewerker");

    private final String code;
    private final String label;

    Filer(String code, String label) {
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

    static Optional<Filer> find(@Nullable String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
