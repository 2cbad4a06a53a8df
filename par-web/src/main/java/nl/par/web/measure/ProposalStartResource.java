// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.measure.MeasureProposal;
import nl.par.measure.ProposalStart;
import nl.par.measure.ProposeMeasure;
import nl.par.web.api.SentBody;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/dossiers/{id}/voorstellen/{soort}}: what a proposal can begin with, and its letter before anything is proposed. */
@Path("api/v1/dossiers/{id}/voorstellen/{soort}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class ProposalStartResource {

    @Inject
    ProposeMeasure measures;

    /** The usual terms of the norm, the reported facts and the passages of the letter that may be worded otherwise. */
    @GET
    public Voorstel start(@PathParam("id") UUID id, @PathParam("soort") String code) {
        ProposalStart start = measures.start(ProposalPage.kind(code), id);
        return Voorstel.of(start);
    }

    /** The letter as it would become; nothing is stored. Refuses as a proposal would. */
    @POST
    @Path("voorbeelden")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MeasureResource.PDF)
    public Response preview(
            @PathParam("id") UUID id, @PathParam("soort") String code, @Nullable MeasureProposal proposal) {
        return MeasureResource.pdf(measures.previewPdf(ProposalPage.kind(code), id, SentBody.required(proposal)));
    }
}
