// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.par.web.page.Pages;

/** The pages that anyone may read, signed in or not. */
@Path("")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class PublicPages {

    @Inject
    Pages pages;

    /** The accessibility statement, in the name of the reader's organisation. */
    @GET
    @Path("toegankelijkheid")
    public Response accessibility() {
        return pages.show("start/toegankelijkheid.jte", "Toegankelijkheid", "");
    }

    @GET
    @Path("hulp")
    public Response help() {
        return pages.show("start/hulp.jte", "Hulp", "");
    }
}
