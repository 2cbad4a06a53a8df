// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.measure.FindMeasures;
import nl.par.measure.MeasureLine;
import nl.par.measure.MeasureQuery;
import nl.par.web.page.Dutch;
import nl.par.web.page.Tone;

/** The measures that must be reviewed soon or are about to end, what lapses first on top (R1). */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class EndingMeasures implements StartSection {

    private static final int FEW = 5;
    private static final MeasureQuery SOON =
            new MeasureQuery(MeasureQuery.Which.TO_REVIEW, null, MeasureQuery.Order.LAPSES, 1, FEW);

    @Inject
    FindMeasures measures;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Optional<StartList> list() {
        if (!user.signedIn().may(Permission.DECIDE_MEASURE)) {
            return Optional.empty();
        }
        List<StartList.Item> items =
                measures.list(SOON).lines().stream().map(this::item).toList();
        return Optional.of(new StartList(
                "Maatregelen die bijna aflopen",
                "Er loopt voorlopig geen maatregel af.",
                items,
                "/maatregelen?welke=te-evalueren"));
    }

    private StartList.Item item(MeasureLine line) {
        boolean late = line.evaluatiedatum().isBefore(LocalDate.now(clock));
        return new StartList.Item(
                line.soort().label() + " " + line.nummer(),
                "/maatregelen/" + line.id(),
                "Opnieuw bekijken op " + Dutch.date(line.evaluatiedatum()) + ", vervalt na "
                        + Dutch.date(line.vervaldatum()),
                late ? "Te laat bekeken" : "Te bekijken",
                late ? Tone.ATTENTION : Tone.INFO);
    }
}
