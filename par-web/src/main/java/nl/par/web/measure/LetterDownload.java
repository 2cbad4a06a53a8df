// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.measure.ReadMeasure;

/** The letter of a measure as a file, as it is or as it was sent. Not a controller: those give pages only. */
@Path("maatregelen/{id}/brief.pdf")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class LetterDownload {

    @Inject
    ReadMeasure measures;

    @GET
    public Response letter(@PathParam("id") UUID id) {
        return MeasureResource.pdf(measures.letter(id));
    }
}
