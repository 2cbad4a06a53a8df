// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.casefile.CaseLine;
import nl.par.casefile.CasePage;
import nl.par.casefile.CaseQuery;
import nl.par.casefile.CaseStatus;
import nl.par.casefile.ReadCase;
import nl.par.web.incident.Numbers;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.PageNumbers;
import nl.par.web.page.Pages;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;

/** {@code /dossiers}: the dossiers that the reader may open. A filter is sent as a form: a name never stands in an address. */
@Path("dossiers")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class CaseListPage {

    private static final int MATCHES = 100;
    private static final int SIZE = 20;

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("Dossier"),
            new Table.Column("Betrokkene"),
            new Table.Column("Laatste gebeurtenis"),
            new Table.Column("Status"));

    @Inject
    Pages pages;

    @Inject
    ReadCase cases;

    @Inject
    CurrentUser user;

    @GET
    public Response list(@QueryParam("pagina") @DefaultValue("1") String page) {
        CaseQuery query = CaseChoice.read(null, null, null, false, Numbers.page(page), SIZE);
        return show(Fields.empty().with("volgorde", query.volgorde().name()), cases.list(query));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response filter(MultivaluedMap<String, String> sent) {
        Fields filter = Fields.of(sent);
        CaseQuery query = CaseChoice.read(
                filter.textOrNull("tekst"),
                filter.textOrNull("status"),
                filter.textOrNull("volgorde"),
                filter.has("alleenBetrokken", "ja"),
                1,
                MATCHES);
        return show(filter, cases.list(query));
    }

    private Response show(Fields filter, CasePage found) {
        List<Table.Row> rows = found.dossiers().stream().map(CaseListPage::row).toList();
        CaseListView view = new CaseListView(
                filter,
                new Table("Dossiers", false, COLUMNS, rows),
                new PageNumbers(found.pagina(), found.paginas(), "/dossiers?pagina="),
                found.totaal(),
                user.signedIn().may(Permission.KEEP_CASE));
        return pages.show("dossier/lijst.jte", "Dossiers", view);
    }

    private static Table.Row row(CaseLine line) {
        return new Table.Row(
                Table.Cell.link(line.nummer(), "/dossiers/" + line.id()),
                Table.Cell.text(line.betrokkene()),
                Table.Cell.text(Dutch.date(line.laatsteGebeurtenis())),
                Table.Cell.badge(line.status().label(), line.status() == CaseStatus.OPEN ? Tone.INFO : Tone.NEUTRAL));
    }
}
