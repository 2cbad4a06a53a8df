// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.benchmark;

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
import nl.par.benchmark.ReleaseFigures;
import nl.par.benchmark.StaffNumbers;
import nl.par.kernel.Refusal;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import nl.par.web.report.AskedPeriod;
import org.jspecify.annotations.Nullable;

/** {@code /vergelijken/{jaar}/vrijgeven}: the adviser completes the figures of a year and releases them. */
@Path("vergelijken/{jaar: [0-9]+}/vrijgeven")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ReleasePage {

    private static final String TEMPLATE = "vergelijken/vrijgeven.jte";
    private static final String TITLE = "Jaarcijfers vrijgeven";

    @Inject
    Pages pages;

    @Inject
    ReleaseFigures figures;

    @GET
    public Response show(@PathParam("jaar") String year) {
        return pages.show(TEMPLATE, TITLE, ReleaseView.of(figures.of(AskedPeriod.year(year))));
    }

    /** Keeps the number of staff and the survey. */
    @POST
    @Path("organisatie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@PathParam("jaar") String year, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        int known = AskedPeriod.year(year);
        StaffNumbers said = new StaffNumbers(
                number(fields, "medewerkers"), number(fields, "enquete"), number(fields, "meegemaakt"));
        try {
            if (fields.errors().isEmpty()) {
                figures.say(known, fields.version(), said);
                return pages.to("/vergelijken/" + known + "/vrijgeven", "De gegevens zijn bewaard.");
            }
        } catch (Refusal.Invalid refusal) {
            fields.wrong(refusal);
        } catch (Refusal.Stale stale) {
            fields.wrong(
                    "versie",
                    "Iemand anders heeft deze gegevens intussen gewijzigd. Open de pagina opnieuw en vergelijk.");
        }
        return pages.invalid(TEMPLATE, TITLE, new ReleaseView(figures.of(known), fields));
    }

    /** Releases what the page shows. */
    @POST
    public Response release(@PathParam("jaar") String year) {
        int known = AskedPeriod.year(year);
        figures.release(known);
        return pages.to("/vergelijken?jaar=" + known, "De cijfers over " + known + " zijn vrijgegeven.");
    }

    private static @Nullable Integer number(Fields fields, String name) {
        String typed = fields.text(name).replace(".", "");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[0-9]{1,7}")) {
            fields.wrong(name, "Vul een aantal in, in cijfers.");
            return null;
        }
        return Integer.valueOf(typed);
    }
}
