// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.par.visit.VisitElsewhere;
import nl.par.visit.Visits;
import nl.par.web.sharing.Partner;

/** {@code /api/v1/dossiers-elders}: dossiers of other organisations that the caller may read, and only read. */
@Path("api/v1/dossiers-elders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class ElsewhereResource {

    @Inject
    VisitElsewhere elsewhere;

    @Inject
    Visits visits;

    /** What may be opened now. */
    @GET
    public Inzage.Elders list() {
        return new Inzage.Elders(elsewhere.list());
    }

    /** One of them. */
    @GET
    @Path("{organisatie}/{id}")
    public Inzage.DossierElders one(@PathParam("organisatie") String owner, @PathParam("id") UUID id) {
        return Inzage.DossierElders.of(visits.open(Partner.of(owner), id));
    }
}
