// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.norm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.SignedIn;
import nl.par.norm.MoveToNorm;
import nl.par.norm.ReadNorm;
import nl.par.web.page.Pages;

/** {@code /norm}: the versions of the norm and what they mean here. */
@Path("norm")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class NormPage {

    @Inject
    Pages pages;

    @Inject
    ReadNorm norm;

    @Inject
    MoveToNorm move;

    @Inject
    CurrentUser user;

    /** Versions, differences, effects; for the steward of the norm also who applies which. */
    @GET
    public Response show() {
        SignedIn person = user.signedIn();
        NormView view = new NormView(
                norm.versions(),
                norm.stricter(),
                person.may(Permission.STEWARD_NORM) ? norm.adoptions() : List.of(),
                person.may(Permission.KEEP_CASE));
        return pages.show("norm/norm.jte", "Overijsselse Norm", view);
    }

    /** Moves the dossiers to the version that the organisation applies. */
    @POST
    @Path("dossiers")
    public Response moveDossiers() {
        int moved = move.all();
        return pages.to(
                "/norm",
                moved == 1
                        ? "1 dossier volgt nu deze versie van de norm."
                        : moved + " dossiers volgen nu deze versie van de norm.");
    }
}
