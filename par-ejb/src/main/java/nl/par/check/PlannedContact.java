// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contact that is planned and for which a person is checked (R10). The names are the API's values. */
public enum PlannedContact {
    BALIE("Gesprek aan de balie of op kantoor"),
    TELEFOON("Telefoon"),
    SCHRIFTELIJK("E-mail of brief"),
    HUISBEZOEK("Huisbezoek"),
    BUITENDIENST("Buitendienst of controle"),
    BIJEENKOMST("Bijeenkomst");

    private final String label;

    PlannedContact(String label) {
        this.label = label;
    }

    /** As it is called in forms. */
    public String label() {
        return label;
    }

    /** Contact and purpose, as the logs tell them. */
    String told(String purpose) {
        return label + ": " + purpose;
    }

    /** The contact with this name in any case, when there is one. */
    public static Optional<PlannedContact> find(@Nullable String name) {
        return Arrays.stream(values())
                .filter(contact -> name != null && contact.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
