// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.par.access.ReadOrganisation;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** {@code /organisatie}: the organisation as PAR knows it, and its people. */
@Path("organisatie")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class OrganisationPage {

    @Inject
    Pages pages;

    @Inject
    ReadOrganisation organisation;

    /** Units, norm, limits and look. */
    @GET
    public Response show() {
        OrganisationView view =
                new OrganisationView(organisation.settings(), organisation.norm(), organisation.people());
        return pages.show("organisatie/organisatie.jte", "Organisatie", view);
    }

    /** Everybody who ever logged in, of one unit or with one role if that is asked. */
    @GET
    @Path("mensen")
    public Response people(
            @QueryParam("eenheid") @DefaultValue("") String unit, @QueryParam("rol") @DefaultValue("") String role) {
        Fields filter = Fields.empty().with("eenheid", unit).with("rol", role);
        return pages.show("organisatie/mensen.jte", "Mensen en rollen", PeopleView.of(organisation.people(), filter));
    }
}
