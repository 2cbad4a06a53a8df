// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.police;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.par.police.FilePoliceReport;
import nl.par.police.ReadPolice;
import nl.par.police.ReportCommand;
import nl.par.police.ReportView;
import nl.par.web.api.OnceKey;
import nl.par.web.api.RecordVersion;
import nl.par.web.api.SentBody;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/dossiers/{id}/aangiften}: formal reports, for the adviser alone. */
@Path("api/v1/dossiers/{id}/aangiften")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class CasePoliceReportsResource {

    @Inject
    FilePoliceReport police;

    @Inject
    ReadPolice read;

    /** The reports, newest first. */
    @GET
    public Politie.Aangiften list(@PathParam("id") UUID id) {
        return new Politie.Aangiften(
                read.reports(id).stream().map(Politie.Aangifte::of).toList());
    }

    /** Records a report. Sent again under the same key it makes no second one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(
            @PathParam("id") UUID id,
            @HeaderParam(OnceKey.HEADER) @Nullable String key,
            @Nullable ReportCommand command) {
        ReportView made = police.record(id, SentBody.required(command), OnceKey.of(key));
        return Response.created(URI.create("/api/v1/aangiften/" + made.id()))
                .tag(RecordVersion.tag(made.versie()))
                .entity(Politie.Aangifte.of(made))
                .build();
    }
}
