// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.protocol.AftercareLine;
import nl.par.protocol.ExperienceFigures;
import nl.par.protocol.FollowReport;
import nl.par.protocol.ReadAftercare;
import nl.par.web.page.Dutch;
import nl.par.web.page.Pages;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;
import org.jspecify.annotations.Nullable;

/** {@code /nazorg}: the care for the reader, and for whom she arranges it. */
@Path("nazorg")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class AftercareListPage {

    @Inject
    Pages pages;

    @Inject
    ReadAftercare cares;

    @Inject
    FollowReport follow;

    @Inject
    CurrentUser user;

    @GET
    public Response list(@QueryParam("van") @Nullable String whose) {
        boolean arranges = user.signedIn().may(Permission.FOLLOW_UNIT);
        boolean unit = arranges && !"mij".equals(whose);
        List<AftercareLine> lines = unit ? cares.ofUnit() : cares.own();
        Table table = new Table(
                "Nazorg",
                false,
                List.of(
                        new Table.Column(unit ? "Collega" : "Melding"),
                        new Table.Column("Gebeurd op"),
                        new Table.Column("Stand")),
                lines.stream().map(line -> row(line, unit)).toList());
        return pages.show(
                "nazorg/lijst.jte",
                "Nazorg",
                new AftercareListView(arranges, unit, table, unit ? follow.figures() : new ExperienceFigures(0, 0, 0)));
    }

    private static Table.Row row(AftercareLine line, boolean unit) {
        return new Table.Row(
                Table.Cell.wordsLink(
                        unit ? line.collega() + ", melding " + line.melding() : line.melding(), "/nazorg/" + line.id()),
                Table.Cell.text(Dutch.date(line.gebeurdOp())),
                line.afgerondOp() == null
                        ? Table.Cell.badge("Loopt", Tone.INFO)
                        : Table.Cell.badge("Afgerond op " + Dutch.date(line.afgerondOp()), Tone.NEUTRAL));
    }
}
