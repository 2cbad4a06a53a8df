// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.incident.FollowUnit;
import nl.par.incident.ReportLine;
import nl.par.incident.WellBeing;
import nl.par.web.incident.Told;
import nl.par.web.incident.UnitView;
import nl.par.web.page.Dutch;
import org.jspecify.annotations.Nullable;

/** The newest reports of the manager's unit. The adviser has all reports in her queue already. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class MyUnit implements StartSection {

    private static final int FEW = 5;

    @Inject
    FollowUnit unit;

    @Inject
    CurrentUser user;

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<StartList> list() {
        if (!user.signedIn().may(Permission.FOLLOW_UNIT) || user.signedIn().may(Permission.VALIDATE_REPORT)) {
            return Optional.empty();
        }
        List<StartList.Item> items = unit.reports(null, 1, FEW).meldingen().incidenten().stream()
                .map(MyUnit::item)
                .toList();
        return Optional.of(
                new StartList("Meldingen van uw eenheid", "Uw eenheid heeft nog niets gemeld.", items, "/eenheid"));
    }

    private static StartList.Item item(ReportLine line) {
        return new StartList.Item(
                "Melding " + line.nummer() + " van " + line.melder(),
                "/meldingen/" + line.id(),
                Told.kinds(line.soorten()) + ", " + Dutch.date(line.tijdstip().toInstant()) + ", "
                        + line.status().label().toLowerCase(java.util.Locale.ROOT),
                said(line.gaatHet()),
                UnitView.tone(line.gaatHet()));
    }

    private static @Nullable String said(WellBeing wellBeing) {
        return switch (wellBeing) {
            case HULP_GEWENST -> "Wil gebeld worden";
            case AANGESLAGEN -> "Aangeslagen";
            case GOED, ONBEKEND -> null;
        };
    }
}
