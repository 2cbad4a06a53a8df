// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a letter reached the person concerned. */
public enum DeliveryMethod {
    POST("post", "Gewone post"),
    REGISTERED("aangetekend", "Aangetekende post"),
    HANDED_OVER("uitgereikt", "Persoonlijk uitgereikt"),
    SECURE_MAIL("veilige-mail", "Beveiligde e-mail of berichtenbox");

    private final String code;
    private final String label;

    DeliveryMethod(String code, String label) {
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

    static Optional<DeliveryMethod> find(@Nullable String code) {
        return Arrays.stream(values())
                .filter(method -> method.code.equals(code))
                .findFirst();
    }
}
