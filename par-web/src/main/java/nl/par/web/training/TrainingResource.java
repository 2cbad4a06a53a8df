// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.par.training.KeepTrainings;
import nl.par.training.ReadTrainings;
import nl.par.training.TrainingEntry;
import nl.par.training.TrainingImport;
import nl.par.training.TrainingLine;
import nl.par.training.TrainingYear;
import nl.par.web.api.RecordVersion;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/opleidingen}: who followed which training. */
@Path("api/v1/opleidingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class TrainingResource {

    @Inject
    ReadTrainings read;

    @Inject
    KeepTrainings keep;

    /** Of the unit, or of everybody for the adviser. */
    @GET
    public Lijst list() {
        return new Lijst(keep.list());
    }

    /** What the caller followed herself. */
    @GET
    @Path("eigen")
    public Lijst own() {
        return new Lijst(read.own());
    }

    /** How many followed which training in a year. */
    @GET
    @Path("cijfers")
    public Cijfers perYear() {
        return new Cijfers(read.perYear());
    }

    /** A colleague followed a training. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@Nullable TrainingEntry sent) {
        keep.record(sent == null ? new TrainingEntry(null, null, null, null) : sent);
        return Response.status(Response.Status.CREATED).build();
    }

    /** A list of participants as CSV. */
    @POST
    @Path("lijsten")
    @Consumes("text/csv")
    public Overgenomen take(byte[] csv) {
        TrainingImport result = keep.take(csv);
        return new Overgenomen(result.opgeslagen(), result.bekend(), result.fouten());
    }

    /** It was recorded by mistake. */
    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        keep.remove(id, RecordVersion.required(headers));
        return Response.noContent().build();
    }

    /** Trainings, newest first. */
    public record Lijst(List<TrainingLine> opleidingen) {}

    /** Figures, newest year first. */
    public record Cijfers(List<TrainingYear> opleidingen) {}

    /** What became of a list: with a fault nothing of it was stored. */
    public record Overgenomen(int opgeslagen, int bekend, List<TrainingImport.Fault> fouten) {}
}
