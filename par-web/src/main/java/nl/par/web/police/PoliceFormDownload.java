// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.police;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.police.WritePoliceForm;

/** The form that goes to the police with a formal report, as a file. Not a controller: those give pages only. */
@Path("aangiften/{id}/formulier.pdf")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class PoliceFormDownload {

    static final String PDF = "application/pdf";

    @Inject
    WritePoliceForm forms;

    @GET
    public Response form(@PathParam("id") UUID id) {
        return answer(forms.pdf(id));
    }

    static Response answer(WritePoliceForm.File file) {
        return Response.ok(file.pdf(), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
