// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.check.CardRequestLine;
import nl.par.check.CardRequestStatus;
import nl.par.check.DecideCardRequest;
import nl.par.check.OwnCardRequest;
import nl.par.check.RequestCard;
import nl.par.web.page.Dutch;
import nl.par.web.page.Tone;

/** Requests for cards: those of others that wait for the adviser, and what the reader asked herself; nothing when there are none. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class CardRequests implements StartSection {

    private static final int FEW = 3;

    @Inject
    RequestCard requests;

    @Inject
    DecideCardRequest decisions;

    @Inject
    CurrentUser user;

    @Override
    public int order() {
        return 36;
    }

    @Override
    public Optional<StartList> list() {
        List<StartList.Item> items = new ArrayList<>();
        if (user.signedIn().may(Permission.KEEP_CASE)) {
            decisions.all().stream()
                    .filter(line -> line.status() == CardRequestStatus.OPEN)
                    .map(CardRequests::received)
                    .forEach(items::add);
        }
        if (user.signedIn().may(Permission.CHECK_PERSON)) {
            requests.mine().stream().limit(FEW).map(CardRequests::own).forEach(items::add);
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new StartList("Kaartverzoeken", "", items, "/kaartverzoeken"));
    }

    private static StartList.Item received(CardRequestLine line) {
        return new StartList.Item(
                line.organisatie() + " vraagt om een kaart",
                "/kaartverzoeken/ontvangen/" + line.id(),
                line.contact().label() + " op " + Dutch.date(line.wanneer()),
                line.status().label(),
                Tone.ATTENTION);
    }

    private static StartList.Item own(OwnCardRequest request) {
        return new StartList.Item(
                "Uw verzoek van " + Dutch.dateTime(request.gevraagdOp()),
                "/kaartverzoeken/" + request.id(),
                request.contact().label() + " op " + Dutch.date(request.wanneer()),
                request.status().label(),
                request.status() == CardRequestStatus.VRIJGEGEVEN ? Tone.OK : Tone.NEUTRAL);
    }
}
