// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.casefile.CaseLine;
import nl.par.casefile.CaseQuery;
import nl.par.casefile.CaseStatus;
import nl.par.casefile.ReadCase;
import nl.par.web.page.Dutch;

/** The dossiers in which the reader is involved; for the adviser, those in which something happened last. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class MyCases implements StartSection {

    private static final CaseQuery LATEST =
            new CaseQuery(null, CaseStatus.OPEN, false, CaseQuery.Order.LAATSTE_GEBEURTENIS, 1, 5);

    @Inject
    ReadCase cases;

    @Inject
    CurrentUser user;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<StartList> list() {
        if (!user.signedIn().may(Permission.READ_CASE)) {
            return Optional.empty();
        }
        List<StartList.Item> items =
                cases.list(LATEST).dossiers().stream().map(MyCases::item).toList();
        boolean adviser = user.signedIn().may(Permission.KEEP_CASE);
        return Optional.of(new StartList(
                adviser ? "Dossiers" : "Mijn dossiers",
                adviser ? "Er zijn nog geen dossiers." : "U bent bij geen dossier betrokken.",
                items,
                "/dossiers"));
    }

    private static StartList.Item item(CaseLine line) {
        return StartList.Item.named(
                line.betrokkene(),
                "/dossiers/" + line.id(),
                line.nummer() + ", laatste gebeurtenis " + Dutch.date(line.laatsteGebeurtenis()));
    }
}
