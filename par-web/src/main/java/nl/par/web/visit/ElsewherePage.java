// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.par.visit.GuestCase;
import nl.par.visit.VisitElsewhere;
import nl.par.visit.Visits;
import nl.par.web.page.Dutch;
import nl.par.web.page.Pages;
import nl.par.web.page.Table;
import nl.par.web.sharing.Partner;

/** {@code /dossiers-elders}: what colleagues of other organisations let the reader read, and only read. */
@Path("dossiers-elders")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ElsewherePage {

    @Inject
    Pages pages;

    @Inject
    VisitElsewhere elsewhere;

    @Inject
    Visits visits;

    @GET
    public Response list() {
        List<Table.Row> rows = elsewhere.list().stream()
                .map(line -> new Table.Row(
                        Table.Cell.wordsLink(
                                "Dossier van " + line.naam(),
                                "/dossiers-elders/" + line.organisatie() + "/" + line.dossier()),
                        Table.Cell.text(Dutch.date(line.tot().minusSeconds(1)))))
                .toList();
        Table table = new Table(
                "Dossiers van andere organisaties",
                false,
                List.of(new Table.Column("Dossier"), new Table.Column("U mag lezen tot en met")),
                rows);
        return pages.show("meelezen/elders.jte", "Dossiers van andere organisaties", table);
    }

    @GET
    @Path("{organisatie}/{id}")
    public Response one(@PathParam("organisatie") String owner, @PathParam("id") UUID id) {
        GuestCase found = visits.open(Partner.of(owner), id);
        return pages.show("meelezen/dossier.jte", "Dossier " + found.file().number(), new ElsewhereView(found));
    }
}
