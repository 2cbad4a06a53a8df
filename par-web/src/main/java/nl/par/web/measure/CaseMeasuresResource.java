// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.par.measure.ReadMeasure;

/** {@code /api/v1/dossiers/{id}/maatregelen}: the measures of a dossier. */
@Path("api/v1/dossiers/{id}/maatregelen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class CaseMeasuresResource {

    @Inject
    ReadMeasure measures;

    /** All of them, newest first. */
    @GET
    public Maatregel.Lijst list(@PathParam("id") UUID id) {
        return Maatregel.Lijst.of(measures.ofCase(id));
    }
}
