// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

import java.util.ArrayList;
import java.util.List;
import nl.par.check.CardView;
import nl.par.check.OwnCardRequest;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.SignalCard;
import org.jspecify.annotations.Nullable;

/**
 * An own request for a card.
 *
 * @param data what was asked, and how far it is
 * @param card the card, while it may be read
 */
public record OwnRequestView(List<Datum> data, @Nullable SignalCard card) {

    static OwnRequestView of(OwnCardRequest request) {
        List<Datum> data = new ArrayList<>();
        data.add(Datum.words("Stand", request.status().label()));
        if (request.reden() != null) {
            data.add(new Datum("Waarom niet", request.reden()));
        }
        data.add(new Datum("Gevraagd", Dutch.dateTime(request.gevraagdOp())));
        data.add(Datum.words("Contact", request.contact().label()));
        data.add(new Datum("Waarvoor", request.doel()));
        data.add(new Datum("Dag van het contact", Dutch.date(request.wanneer())));
        CardView card = request.kaart();
        String who = "Kaart van " + request.organisatie();
        return new OwnRequestView(data, card == null ? null : CardWords.released(card, who));
    }
}
