// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the police was told. */
public enum NotificationWay {
    EMERGENCY("112", "112"),
    TELEPHONE("0900-8844", "0900-8844"),
    COMMUNITY_OFFICER("wijkagent", "Wijkagent of contactpersoon"),
    ONLINE("online", "Online melding");

    private final String code;
    private final String label;

    NotificationWay(String code, String label) {
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

    static Optional<NotificationWay> find(@Nullable String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
