// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.par.tenancy.TenantId;

/** How two organisations share, from closed to open. What each asks stands in the norm, under its code. */
public enum SharingMode {
    /** Nothing, not even that somebody is known. The default. */
    OFF("uit"),
    /** Known or not known, on strong identifiers only; the owner's adviser tells more. */
    BLIND("blind"),
    /** The signal card that its owner published. */
    CARD("kaart");

    private final String code;

    SharingMode(String code) {
        this.code = code;
    }

    /** As the norm and the API call it. */
    public String code() {
        return code;
    }

    /** The mode with this code, when there is one. */
    public static Optional<SharingMode> find(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code.equals(code)).findFirst();
    }

    /** Those of these with whom this mode is in force, in their order. */
    public List<TenantId> among(Map<TenantId, SharingMode> partners) {
        return partners.entrySet().stream()
                .filter(partner -> partner.getValue() == this)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The more closed of the two: where two sides chose differently it holds. */
    public SharingMode weaker(SharingMode other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
