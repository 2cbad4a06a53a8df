// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.par.incident.FollowUnit;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** {@code /eenheid}: the reports of the reader's own unit, so that she can call whoever it happened to. */
@Path("eenheid")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class UnitPage {

    private static final int SIZE = 20;

    @Inject
    Pages pages;

    @Inject
    FollowUnit unit;

    @GET
    public Response list(
            @QueryParam("stand") @DefaultValue("") String status,
            @QueryParam("pagina") @DefaultValue("1") String page) {
        UnitView view = UnitView.of(
                unit.reports(UnitView.status(status), Numbers.page(page), SIZE),
                Fields.empty().with("stand", status));
        return pages.show("melding/eenheid.jte", "Meldingen van uw eenheid", view);
    }
}
