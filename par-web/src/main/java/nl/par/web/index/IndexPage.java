// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.index;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.par.index.TendIndexes;
import nl.par.web.page.Pages;

/** {@code /organisatie/zoekindex}: whether searching is reliable, and what the functional administrator can do about it. */
@Path("organisatie/zoekindex")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class IndexPage {

    private static final String HOME = "/organisatie/zoekindex";

    @Inject
    Pages pages;

    @Inject
    TendIndexes indexes;

    /** How it is. */
    @GET
    public Response show() {
        return pages.show("zoekindex/zoekindex.jte", "Zoekindex", IndexView.of(indexes.status()));
    }

    /** Builds anew; whoever leaves the page finds it going on. */
    @POST
    @Path("opbouwen")
    public Response rebuild() {
        indexes.rebuild();
        return pages.to(
                HOME, "PAR bouwt de zoekindex opnieuw op. Zoeken gaat gewoon door. U mag deze pagina verlaten.");
    }

    /** Compares and mends. */
    @POST
    @Path("vergelijken")
    public Response compare() {
        indexes.compare();
        return pages.to(HOME, "PAR vergelijkt de zoekindex met de database. U mag deze pagina verlaten.");
    }
}
