// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.par.access.ReadHouseRules;
import nl.par.web.page.Pages;

/** {@code /huisregels}: what the organisation asks of its visitors. */
@Path("huisregels")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class HouseRulesPage {

    @Inject
    Pages pages;

    @Inject
    ReadHouseRules houseRules;

    /** The rules, by number; or that there are none in PAR. */
    @GET
    public Response show() {
        return pages.show("organisatie/huisregels.jte", "Huisregels", new HouseRulesView(houseRules.houseRules()));
    }
}
