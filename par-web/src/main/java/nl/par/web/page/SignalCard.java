// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card as a check shows it: what to do before what happened. Never the narrative, never a victim (R16).
 *
 * @param who how the person is named
 * @param certainty in words: "zeker", "waarschijnlijk", "mogelijk" (R8)
 * @param reasonsFor why this may be the person asked for
 * @param reasonsAgainst why it may be another
 * @param precautions what to do, most important first
 * @param lastIncident month, kinds, severity
 * @param measures active ones
 * @param events what was done on one day, with its date
 * @param disputed the person disputes an incident (R6)
 * @param minor the person may be a minor (R17)
 * @param owner the other organisation whose card it is; absent for the own
 */
public record SignalCard(
        String who,
        String certainty,
        List<String> reasonsFor,
        List<String> reasonsAgainst,
        List<String> precautions,
        String lastIncident,
        List<String> measures,
        List<String> events,
        boolean disputed,
        boolean minor,
        @Nullable String validUntil,
        Contact contact,
        @Nullable String href,
        @Nullable String owner) {

    /** Whom to ask, and how. */
    public record Contact(String name, String telephone) {}
}
