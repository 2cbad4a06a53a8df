// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.SignedIn;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** Two doors, the check and the report, and below them what is mine. */
@Path("")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class StartPage {

    @Inject
    Pages pages;

    @Inject
    CurrentUser user;

    @Inject
    @Any
    Instance<StartSection> sections;

    @GET
    public Response start() {
        SignedIn person = user.signedIn();
        List<StartList> lists = sections.stream()
                .sorted(Comparator.comparingInt(StartSection::order))
                .map(StartSection::list)
                .flatMap(Optional::stream)
                .toList();
        StartView view = new StartView(
                Fields.empty(), person.may(Permission.CHECK_PERSON), person.may(Permission.REPORT_INCIDENT), lists);
        return pages.show("start/start.jte", "Start", view);
    }

    /** Keeps the session alive while someone types a long report. */
    @GET
    @Path("sessie")
    public Response session() {
        user.signedIn();
        return Response.noContent().build();
    }
}
