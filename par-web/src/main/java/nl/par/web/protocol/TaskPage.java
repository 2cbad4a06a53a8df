// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

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
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import nl.par.access.ColleagueView;
import nl.par.access.FindColleagues;
import nl.par.kernel.Refusal;
import nl.par.protocol.FindTasks;
import nl.par.protocol.WorkOnTask;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** {@code /taken/{id}}: one task, and what can be done with it. */
@Path("taken/{id}")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class TaskPage {

    private static final String TEMPLATE = "taken/taak.jte";

    @Inject
    Pages pages;

    @Inject
    FindColleagues colleagues;

    @Inject
    FindTasks tasks;

    @Inject
    WorkOnTask work;

    @Inject
    Clock clock;

    @GET
    public Response one(@PathParam("id") UUID id) {
        TaskView view = view(id, Fields.empty(), null);
        return pages.show(TEMPLATE, view.task().titel(), view);
    }

    /** Finds a colleague to hand it over to; a form, so that no name stands in an address. */
    @POST
    @Path("overdracht/zoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        TaskView view = view(id, fields, colleagues.forTask(fields.text("zoek")));
        return pages.show(TEMPLATE, view.task().titel(), view);
    }

    /** Done, or not needed. */
    @POST
    @Path("afronding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        String said = fields.textOrNull("toelichting");
        if (fields.text("uitkomst").equals("niet-nodig")) {
            return handle(id, fields, "De stap is niet nodig.", seen -> work.notNeeded(id, seen, said));
        }
        if (!fields.text("uitkomst").equals("gedaan")) {
            return invalid(id, fields.wrong("uitkomst", "Kies of het gedaan is of niet nodig is."));
        }
        return handle(id, fields, "De taak is afgerond.", seen -> work.finish(id, seen, said));
    }

    /** Closed by mistake. */
    @POST
    @Path("heropening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return handle(id, Fields.of(sent), "De taak staat weer open.", seen -> work.reopen(id, seen));
    }

    /** Another colleague does it. */
    @POST
    @Path("overdracht")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        String colleague = fields.textOrNull("collega");
        return handle(id, fields, "De taak is overgedragen.", seen -> work.handOver(id, seen, colleague));
    }

    private Response handle(UUID id, Fields fields, String done, IntConsumer act) {
        int seen = fields.version();
        try {
            act.accept(seen);
            return pages.to("/taken", done);
        } catch (Refusal.Invalid refusal) {
            return invalid(id, fields.wrong(refusal));
        }
    }

    private Response invalid(UUID id, Fields fields) {
        String searched = fields.textOrNull("zoek");
        TaskView view = view(id, fields, searched == null ? null : colleagues.forTask(searched));
        return pages.invalid(TEMPLATE, view.task().titel(), view);
    }

    private TaskView view(UUID id, Fields fields, @Nullable List<ColleagueView> found) {
        return new TaskView(tasks.one(id), fields, clock.instant(), found);
    }
}
