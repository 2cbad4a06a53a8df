// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

import java.util.List;
import nl.par.check.CardRequestLine;
import nl.par.check.CardRequestStatus;
import nl.par.check.OwnCardRequest;
import nl.par.web.page.Dutch;
import nl.par.web.page.Table;
import nl.par.web.page.Table.Cell;
import nl.par.web.page.Tone;

/**
 * The requests for cards.
 *
 * @param decides whether the reader decides about what others ask
 * @param received what others ask
 * @param own what the reader asked
 */
public record CardRequestsView(boolean decides, Table received, Table own) {

    private static final List<Table.Column> RECEIVED = List.of(
            new Table.Column("Van"),
            new Table.Column("Contact"),
            new Table.Column("Dag van het contact"),
            new Table.Column("Gevraagd"),
            new Table.Column("Stand"));
    private static final List<Table.Column> OWN = List.of(
            new Table.Column("Verzoek"),
            new Table.Column("Waarvoor"),
            new Table.Column("Dag van het contact"),
            new Table.Column("Stand"));

    static CardRequestsView of(boolean decides, List<CardRequestLine> received, List<OwnCardRequest> own) {
        return new CardRequestsView(
                decides,
                new Table(
                        "Verzoeken van andere organisaties",
                        false,
                        RECEIVED,
                        received.stream().map(CardRequestsView::row).toList()),
                new Table(
                        "Wat u zelf opvroeg",
                        false,
                        OWN,
                        own.stream().map(CardRequestsView::row).toList()));
    }

    private static Table.Row row(CardRequestLine line) {
        return new Table.Row(
                Cell.link(line.organisatie(), CardRequestPage.LIST + "/ontvangen/" + line.id()),
                Cell.words(line.contact().label()),
                Cell.text(Dutch.date(line.wanneer())),
                Cell.text(Dutch.dateTime(line.gevraagdOp())),
                badge(line.status()));
    }

    private static Table.Row row(OwnCardRequest request) {
        return new Table.Row(
                Cell.link(Dutch.dateTime(request.gevraagdOp()), CardRequestPage.LIST + "/" + request.id()),
                Cell.words(request.contact().label() + ": " + request.doel()),
                Cell.text(Dutch.date(request.wanneer())),
                badge(request.status()));
    }

    private static Cell badge(CardRequestStatus status) {
        return Cell.badge(status.label(), tone(status));
    }

    static Tone tone(CardRequestStatus status) {
        return switch (status) {
            case OPEN -> Tone.ATTENTION;
            case VRIJGEGEVEN -> Tone.OK;
            case GEWEIGERD -> Tone.INFO;
            case VERLOPEN -> Tone.NEUTRAL;
        };
    }
}
