// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import java.util.ArrayList;
import java.util.List;
import nl.par.tenancy.Norm;

/**
 * What the organisation fills in and leaves out on every card ({@code signaalkaart} in the norm, or stricter in her own file). What
 * recognises a person is never left out (R8).
 *
 * @param adviser whom to call when a card may not name, or does not name, somebody else
 * @param shows the parts of a card, as the norm calls them
 */
record CardRules(CardContact adviser, List<String> shows) {

    private static final List<String> PARTS =
            List.of("laatste-incident", "maatregelen", "voorzorg", "geldig-tot", "contactpersoon");

    static CardRules of(CardContact adviser, Norm.CardRule rule) {
        return new CardRules(adviser, rule.shows());
    }

    /** The card without what this organisation does not put on cards; it tells which parts these are, so that nobody takes them for empty. */
    CardView strict(CardView whole) {
        List<String> out = new ArrayList<>(PARTS);
        out.removeAll(shows);
        return new CardView(
                out.contains("voorzorg") ? List.of() : whole.voorzorgen(),
                out.contains("laatste-incident") ? null : whole.laatsteIncident(),
                out.contains("maatregelen") ? List.of() : whole.maatregelen(),
                out.contains("maatregelen") ? List.of() : whole.gebeurtenissen(),
                out.contains("geldig-tot") ? null : whole.geldigTot(),
                out.contains("contactpersoon") ? adviser : whole.contactpersoon(),
                List.copyOf(out));
    }
}
