// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.measure.MeasureKind;
import nl.par.measure.MeasureProposal;
import nl.par.measure.ProposeMeasure;
import nl.par.web.api.OnceKey;
import nl.par.web.api.SentBody;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/dossiers/{id}/herstelgesprekken}: restorative and stop talks. */
@Path("api/v1/dossiers/{id}/herstelgesprekken")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class RestorativeTalkResource {

    @Inject
    ProposeMeasure measures;

    /** Proposes it; another colleague decides. Sent again under the same key it makes no second proposal. */
    @POST
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam(OnceKey.HEADER) @Nullable String key,
            @Nullable MeasureProposal proposal) {
        return Maatregel.created(
                measures.propose(MeasureKind.RESTORATIVE_TALK, id, SentBody.required(proposal), OnceKey.of(key)));
    }
}
