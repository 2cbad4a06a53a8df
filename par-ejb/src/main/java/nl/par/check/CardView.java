// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What colleagues may know of a person before a contact: what to do first, then what happened in general words. Never narrative, never an
 * affected colleague.
 *
 * @param voorzorgen what to do, in plain sentences
 * @param laatsteIncident the newest validated incident still on the card
 * @param maatregelen measures in force today
 * @param gebeurtenissen what was done on one day and asks nothing, newest first
 * @param geldigTot last day on which the card is shown (R11)
 * @param contactpersoon whom to call
 * @param weggelaten parts that this organisation does not put on cards, by their name in the norm; such a part is not empty but unsaid
 */
public record CardView(
        List<String> voorzorgen,
        @Nullable LaatsteIncident laatsteIncident,
        List<Maatregel> maatregelen,
        List<Gebeurtenis> gebeurtenissen,
        @Nullable LocalDate geldigTot,
        CardContact contactpersoon,
        List<String> weggelaten) {

    /**
     * The newest incident.
     *
     * @param maand the month, {@code 2026-03}
     * @param soorten kinds, in Dutch
     * @param ernst severity in Dutch; absent when the incident is disputed (R6)
     * @param betwist whether the person concerned disputes it
     */
    public record LaatsteIncident(
            String maand, List<String> soorten, @Nullable String ernst, boolean betwist) {}

    /** A measure in force: what it is called and until when. */
    public record Maatregel(String soort, LocalDate vanaf, LocalDate totEnMet) {}

    /** Something of one day: what it is called and when. */
    public record Gebeurtenis(String soort, LocalDate dag) {}
}
