// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.par.measure.FindMeasures;
import nl.par.web.incident.Numbers;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/maatregelen}: the measures of the organisation, for the adviser. */
@Path("api/v1/maatregelen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class MeasuresResource {

    @Inject
    FindMeasures measures;

    /** What waits, what must be reviewed, or what runs; {@code sorteer} tells what comes first. */
    @GET
    public Maatregel.Lijst list(
            @QueryParam("welke") @Nullable String which,
            @QueryParam("soort") @Nullable String kind,
            @QueryParam("sorteer") @Nullable String order,
            @QueryParam("pagina") @DefaultValue("1") String page,
            @QueryParam("paginaGrootte") @DefaultValue("20") String size) {
        return Maatregel.Lijst.of(
                measures.list(MeasureChoice.read(which, kind, order, Numbers.page(page), Numbers.size(size)))
                        .lines());
    }
}
