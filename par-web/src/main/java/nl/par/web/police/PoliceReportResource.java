// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.police;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.police.FilePoliceReport;
import nl.par.police.OutcomeCommand;
import nl.par.police.ReadPolice;
import nl.par.police.ReportView;
import nl.par.police.WritePoliceForm;
import nl.par.web.api.RecordVersion;
import nl.par.web.api.SentBody;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/aangiften}: one formal report and what became of it. */
@Path("api/v1/aangiften/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class PoliceReportResource {

    @Inject
    FilePoliceReport police;

    @Inject
    ReadPolice read;

    @Inject
    WritePoliceForm forms;

    /** The report. */
    @GET
    public Response one(@PathParam("id") UUID id) {
        return answer(read.report(id));
    }

    /** The form for the police, filled from the reports. */
    @GET
    @Path("formulier")
    @Produces(PoliceFormDownload.PDF)
    public Response form(@PathParam("id") UUID id) {
        return PoliceFormDownload.answer(forms.pdf(id));
    }

    /** Records what became of it. */
    @POST
    @Path("uitkomsten")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response became(@PathParam("id") UUID id, @Context HttpHeaders headers, @Nullable OutcomeCommand command) {
        int version = RecordVersion.required(headers);
        return answer(police.became(id, version, SentBody.required(command)));
    }

    private static Response answer(ReportView view) {
        return Response.ok(Politie.Aangifte.of(view))
                .tag(RecordVersion.tag(view.versie()))
                .build();
    }
}
