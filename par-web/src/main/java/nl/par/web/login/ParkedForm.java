// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent after her log-in had ended, kept for her alone until she has logged in again.
 *
 * @param number names it, so that it is handled once
 * @param subject the account that was logged in before
 * @param action own page that it was sent to
 * @param fields as typed, without the token of the form
 */
public record ParkedForm(String number, String subject, String action, Map<String, List<String>> fields)
        implements Serializable {

    private static final String AGAIN = "hervat";
    private static final Pattern NUMBER = Pattern.compile("(?:^|&)" + AGAIN + "=([0-9a-f-]{36})(?:&|$)");

    /** The number of a form that is sent again, in the query of its address. */
    static Optional<String> number(@Nullable String query) {
        return Optional.ofNullable(query)
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    /** The address that a form had before it was sent again. */
    static String withoutNumber(String address) {
        return address.replaceAll("[?&]" + AGAIN + "=[0-9a-f-]{36}$", "");
    }

    /** Where it is sent again. */
    public String again() {
        return action + (action.contains("?") ? "&" : "?") + AGAIN + "=" + number;
    }
}
