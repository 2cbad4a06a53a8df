// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import java.util.List;
import java.util.Map;

/**
 * A form that was sent and not handled, to be sent again with one press.
 *
 * @param lead what happened
 * @param action own page to send it to
 * @param fields as typed
 * @param waits whether it waits at the server, and can be thrown away there
 */
public record ResumeView(String lead, String action, Map<String, List<String>> fields, boolean waits) {

    static ResumeView of(ParkedForm form) {
        return new ResumeView(
                "U bent weer ingelogd. Wat u verstuurde, is nog niet verwerkt. Verstuur het nu opnieuw.",
                form.again(),
                form.fields(),
                true);
    }
}
