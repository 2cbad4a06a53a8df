// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

import java.util.ArrayList;
import java.util.List;
import nl.par.check.CardRequestLine;
import nl.par.check.CardRequestStatus;
import nl.par.check.CardRequestView;
import nl.par.check.CardView;
import nl.par.check.DecideCardRequest;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import nl.par.web.page.SignalCard;
import org.jspecify.annotations.Nullable;

/**
 * A request of another organisation.
 *
 * @param asked who asks, for what, and how far it is
 * @param about whom of the own persons; empty when nobody may be recognised any more
 * @param card as it would be released
 * @param open whether it waits for a decision
 */
public record ReceivedRequestView(
        String id,
        String version,
        List<Datum> asked,
        List<Datum> about,
        @Nullable SignalCard card,
        boolean open,
        Fields release,
        Fields refuse) {

    static ReceivedRequestView of(CardRequestView request, Fields release, Fields refuse) {
        CardRequestLine line = request.verzoek();
        CardView card = request.kaart();
        return new ReceivedRequestView(
                line.id().toString(),
                String.valueOf(line.versie()),
                asked(line),
                about(request),
                card == null ? null : CardWords.released(card, "De kaart zoals de vrager haar leest"),
                line.status() == CardRequestStatus.OPEN,
                release,
                refuse);
    }

    private static List<Datum> asked(CardRequestLine line) {
        List<Datum> data = new ArrayList<>();
        data.add(new Datum("Wie vraagt", line.vrager() + ", " + line.organisatie()));
        add(data, "E-mailadres", line.vragerEmail());
        data.add(Datum.words("Contact", line.contact().label()));
        data.add(new Datum("Waarvoor", line.doel()));
        data.add(new Datum("Dag van het contact", Dutch.date(line.wanneer())));
        data.add(new Datum("Gevraagd", Dutch.dateTime(line.gevraagdOp())));
        data.add(new Datum("Beslissen kan tot", Dutch.dateTime(line.verlooptOp())));
        data.add(Datum.words("Stand", line.status().label()));
        add(data, "Besloten door", line.beslotenDoor());
        add(data, "Reden", line.reden());
        add(data, "Te lezen tot en met", line.totEnMet() == null ? null : Dutch.date(line.totEnMet()));
        return data;
    }

    private static List<Datum> about(CardRequestView request) {
        List<Datum> data = new ArrayList<>();
        if (request.naam() != null) {
            data.add(new Datum("Betrokkene", request.naam(), "/personen/" + request.persoon()));
            add(data, "Geboortedatum", request.geboren());
        }
        return data;
    }

    private static void add(List<Datum> data, String label, @Nullable String text) {
        if (text != null) {
            data.add(new Datum(label, text));
        }
    }

    /** For how long the card may be read. */
    public List<Option> days() {
        return List.of(
                new Option("7", "Een week"),
                new Option("14", "Twee weken"),
                new Option(String.valueOf(DecideCardRequest.MOST_DAYS), DecideCardRequest.MOST_DAYS + " dagen"));
    }
}
