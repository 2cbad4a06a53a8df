// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.protocol.FindTasks;
import nl.par.protocol.TaskLine;
import nl.par.protocol.WorkOnTask;
import nl.par.web.api.RecordVersion;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/taken}: the tasks of the protocol. Every change tells its version. */
@Path("api/v1/taken")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class TaskResource {

    @Inject
    FindTasks tasks;

    @Inject
    WorkOnTask work;

    /** The open tasks of the caller, or with {@code van=eenheid} those of her unit, as the other filters narrow them. */
    @GET
    public Taak.Lijst list(
            @QueryParam("van") @Nullable String whose,
            @QueryParam("status") @Nullable String status,
            @QueryParam("uiterlijk") @Nullable String due,
            @QueryParam("stap") @Nullable String step) {
        return Taak.Lijst.of(tasks.list(new TaskFilter(whose, status, due, step).query()));
    }

    /** One task. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        return ok(id);
    }

    /** Closes it: done, or not needed with a reason. */
    @POST
    @Path("{id}/afrondingen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(@PathParam("id") UUID id, @Context HttpHeaders headers, Taak.@Nullable Afronding closing) {
        int version = RecordVersion.required(headers);
        Taak.Afronding said = closing == null ? new Taak.Afronding(null, null) : closing;
        if ("gedaan".equals(said.uitkomst())) {
            work.finish(id, version, said.toelichting());
        } else if ("niet-nodig".equals(said.uitkomst())) {
            work.notNeeded(id, version, said.toelichting());
        } else {
            throw new Refusal.Invalid(List.of(new Violation("uitkomst", "Kies gedaan of niet-nodig.")));
        }
        return ok(id);
    }

    /** Hands it over to a colleague. */
    @POST
    @Path("{id}/overdrachten")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handOver(@PathParam("id") UUID id, @Context HttpHeaders headers, Taak.@Nullable Overdracht to) {
        int version = RecordVersion.required(headers);
        work.handOver(id, version, to == null ? null : to.collega());
        return Response.noContent().build();
    }

    private Response ok(UUID id) {
        TaskLine line = tasks.one(id);
        return Response.ok(Taak.of(line)).tag(RecordVersion.tag(line.versie())).build();
    }
}
