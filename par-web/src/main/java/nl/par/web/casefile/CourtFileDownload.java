// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.casefile.WriteCourtFile;

/** The whole dossier for a court as a file. Not a controller: those give pages only. */
@Path("dossiers/{id}/dossier.pdf")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class CourtFileDownload {

    @Inject
    WriteCourtFile files;

    @GET
    public Response file(@PathParam("id") UUID id) {
        return Response.ok(files.pdf(id), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dossier.pdf\"")
                .build();
    }
}
