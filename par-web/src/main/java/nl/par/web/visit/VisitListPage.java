// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.ReadCase;
import nl.par.kernel.Refusal;
import nl.par.visit.LetColleagueVisit;
import nl.par.visit.VisitCommand;
import nl.par.visit.VisitView;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import nl.par.web.page.Pages;

/** {@code /dossiers/{id}/inzages}: the adviser lets a named colleague of another organisation read a dossier. */
@Path("dossiers/{id}/inzages")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class VisitListPage {

    private static final String TEMPLATE = "meelezen/inzages.jte";
    private static final String TITLE = "Meelezen door een andere organisatie";

    @Inject
    Pages pages;

    @Inject
    ReadCase cases;

    @Inject
    LetColleagueVisit visits;

    @Inject
    Clock clock;

    @GET
    public Response list(@PathParam("id") UUID id) {
        return pages.show(TEMPLATE, TITLE, view(id, Fields.empty()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        LocalDate last = fields.date("totEnMet").orElse(null);
        VisitCommand asked = new VisitCommand(
                fields.textOrNull("organisatie"),
                fields.textOrNull("naam"),
                fields.textOrNull("email"),
                fields.textOrNull("reden"),
                last);
        try {
            visits.grant(id, asked);
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(TEMPLATE, TITLE, view(id, Fields.of(sent).wrong(refusal)));
        } catch (Refusal.Conflict already) {
            return pages.invalid(
                    TEMPLATE, TITLE, view(id, Fields.of(sent).wrong("email", String.valueOf(already.getMessage()))));
        }
        return pages.to(address(id), "Deze collega kan het dossier nu lezen. Geef zelf door dat het klaarstaat.");
    }

    private VisitListView view(UUID id, Fields fields) {
        List<VisitView> known = visits.of(id);
        return new VisitListView(
                address(id),
                cases.one(id).nummer(),
                known,
                visits.partners().stream()
                        .map(partner -> new Option(partner.code(), partner.name()))
                        .toList(),
                fields,
                VisitListView.today(clock));
    }

    static String address(UUID dossier) {
        return "/dossiers/" + dossier + "/inzages";
    }
}
