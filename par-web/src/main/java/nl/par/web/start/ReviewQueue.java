// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.incident.ReportLine;
import nl.par.incident.ValidateReport;
import nl.par.incident.WellBeing;
import nl.par.web.incident.Told;
import nl.par.web.page.Dutch;
import nl.par.web.page.Tone;

/** The reports that wait for the adviser, oldest first. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ReviewQueue implements StartSection {

    private static final int FEW = 5;

    @Inject
    ValidateReport validate;

    @Inject
    CurrentUser user;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<StartList> list() {
        if (!user.signedIn().may(Permission.VALIDATE_REPORT)) {
            return Optional.empty();
        }
        List<StartList.Item> items =
                validate.queue().stream().limit(FEW).map(ReviewQueue::item).toList();
        return Optional.of(new StartList("Te beoordelen", "Alle meldingen zijn beoordeeld.", items, "/beoordelen"));
    }

    private static StartList.Item item(ReportLine line) {
        boolean call = line.gaatHet() == WellBeing.HULP_GEWENST;
        return new StartList.Item(
                "Melding " + line.nummer(),
                "/beoordelen/" + line.id(),
                Told.kinds(line.soorten()) + ", ontvangen "
                        + Dutch.dateTime(line.ontvangen().toInstant()),
                call ? "Wil gebeld worden" : null,
                call ? Tone.DANGER : Tone.NEUTRAL);
    }
}
