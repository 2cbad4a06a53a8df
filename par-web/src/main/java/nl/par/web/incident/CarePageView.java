// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.ArrayList;
import java.util.List;
import nl.par.incident.CareConcernView;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;

/**
 * One care concern.
 *
 * @param adviser whether the reader follows it up
 */
public record CarePageView(CareConcernView concern, boolean adviser, Fields fields) {

    public List<Datum> told() {
        List<Datum> items = new ArrayList<>();
        items.add(new Datum("Over wie", String.valueOf(concern.zorgsignaal().wie())));
        items.add(new Datum("Zorg", String.valueOf(concern.zorgsignaal().zorg())));
        String done = concern.zorgsignaal().gedaan();
        if (done != null && !done.isBlank()) {
            items.add(new Datum("Al gedaan", done));
        }
        var moment = concern.zorgsignaal().tijdstip();
        if (moment != null) {
            items.add(new Datum("Wanneer", Dutch.dateTime(moment.toInstant())));
        }
        items.add(new Datum("Doorgegeven door", concern.melder()));
        items.add(new Datum("Verdwijnt na", Dutch.date(concern.verlooptOp())));
        return items;
    }
}
