// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.measure.MeasureKind;
import nl.par.measure.ProposeMeasure;
import nl.par.web.page.Fields;

/** The letter of a proposal that is being written, as a file; nothing is stored. Not a controller: those give pages only. */
@Path("dossiers/{id}/" + ProposalPage.KIND + "/voorbeeld.pdf")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class PreviewDownload {

    @Inject
    ProposeMeasure measures;

    @Inject
    ProposalPage form;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(
            @PathParam("id") UUID id, @PathParam("soort") String code, MultivaluedMap<String, String> sent) {
        MeasureKind kind = ProposalPage.kind(code);
        Fields fields = Fields.of(sent);
        try {
            return MeasureResource.pdf(measures.previewPdf(kind, id, new ProposalForm(fields, kind).read()));
        } catch (Refusal.Invalid refusal) {
            return form.again(kind, id, fields.wrong(refusal));
        }
    }
}
