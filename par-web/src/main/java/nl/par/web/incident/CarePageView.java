// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.par.incident.CareConcernView;
import nl.par.incident.CarePartner;
import nl.par.incident.CareStep;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;

/**
 * One care concern.
 *
 * @param adviser whether the reader follows it up
 * @param steps what was done, for the adviser alone
 */
public record CarePageView(CareConcernView concern, boolean adviser, List<CareStep> steps, Fields fields) {

    /** Whether the adviser can still do something with it. */
    public boolean open() {
        return adviser && concern.gesloten() == null;
    }

    /**
     * What was done once.
     *
     * @param partner which kind of help was called
     * @param outcome empty if nothing came of it
     */
    public record Done(String when, String called, String partner, String by, String outcome) {}

    /** What was done, oldest first. */
    public List<Done> done() {
        return steps.stream().map(CarePageView::step).toList();
    }

    private static Done step(CareStep step) {
        return new Done(
                step.tijdstip() == null ? "" : Dutch.dateTime(step.tijdstip().toInstant()),
                String.valueOf(step.gebeld()),
                step.zorgpartner() == null ? "" : step.zorgpartner().label(),
                String.valueOf(step.door()),
                step.uitkomst() == null ? "" : step.uitkomst());
    }

    public List<Option> partners() {
        return Arrays.stream(CarePartner.values())
                .map(partner -> new Option(partner.name(), partner.label()))
                .toList();
    }

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
