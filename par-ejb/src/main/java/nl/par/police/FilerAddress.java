// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the police finds the filer, so that no home address gets into the file (R15). */
public enum FilerAddress {
    EMPLOYER("domicilie-werkgever", "Domicilie op het adres van de organisatie"),
    UNDER_NUMBER("onder-nummer", "Aangifte onder nummer (anoniem)");

    private final String code;
    private final String label;

    FilerAddress(String code, String label) {
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

    static Optional<FilerAddress> find(@Nullable String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
