// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.measure.FindMeasures;
import nl.par.measure.MeasureLine;
import nl.par.measure.MeasureQuery;
import nl.par.measure.MeasureStatus;
import nl.par.web.page.Dutch;
import nl.par.web.page.Tone;

/** The measures that wait for a decision or for sending, oldest first. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class WaitingMeasures implements StartSection {

    private static final int FEW = 5;

    @Inject
    FindMeasures measures;

    @Inject
    CurrentUser user;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<StartList> list() {
        if (!user.signedIn().may(Permission.DECIDE_MEASURE)) {
            return Optional.empty();
        }
        MeasureQuery query = new MeasureQuery(MeasureQuery.Which.WAITING, null, MeasureQuery.Order.PROPOSED, 1, FEW);
        List<StartList.Item> items =
                measures.list(query).lines().stream().map(WaitingMeasures::item).toList();
        return Optional.of(new StartList(
                "Maatregelen die wachten", "Er wacht geen maatregel op een besluit.", items, "/maatregelen"));
    }

    private static StartList.Item item(MeasureLine line) {
        boolean toDecide = line.status() == MeasureStatus.PROPOSED;
        return new StartList.Item(
                line.soort().label() + " " + line.nummer(),
                "/maatregelen/" + line.id(),
                "Voorgesteld door " + line.voorgesteldDoor() + " op " + Dutch.date(line.voorgesteldOp()),
                toDecide ? "Besluit" : "Versturen",
                toDecide ? Tone.ATTENTION : Tone.INFO);
    }
}
