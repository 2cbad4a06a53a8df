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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.measure.DecideMeasure;
import nl.par.measure.EndMeasure;
import nl.par.measure.LetterFile;
import nl.par.measure.Payment;
import nl.par.measure.ProofOfSending;
import nl.par.measure.ReadMeasure;
import nl.par.measure.RecordPayment;
import nl.par.measure.Review;
import nl.par.measure.ReviewMeasure;
import nl.par.measure.SendLetter;
import nl.par.web.api.RecordVersion;
import nl.par.web.api.SentBody;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/maatregelen}: what happens to a measure after it was proposed. Every change tells its version. */
@Path("api/v1/maatregelen/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class MeasureResource {

    static final String PDF = "application/pdf";

    @Inject
    ReadMeasure measures;

    @Inject
    DecideMeasure decide;

    @Inject
    SendLetter send;

    @Inject
    EndMeasure end;

    @Inject
    ReviewMeasure reviewing;

    @Inject
    RecordPayment paying;

    /** The measure. */
    @GET
    public Response one(@PathParam("id") UUID id) {
        return Maatregel.ok(measures.one(id));
    }

    /** Its letter: as approved, or the draft while nobody decided. */
    @GET
    @Path("brief")
    @Produces(PDF)
    public Response letter(@PathParam("id") UUID id) {
        return pdf(measures.letter(id));
    }

    /** Decides for or against it (R7). */
    @POST
    @Path("besluiten")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("id") UUID id, @Context HttpHeaders headers, Maatregel.@Nullable Besluit decision) {
        int version = RecordVersion.required(headers);
        Maatregel.Besluit made = SentBody.required(decision);
        if ("akkoord".equals(made.besluit())) {
            return Maatregel.ok(decide.approve(id, version, made.reden()));
        }
        if ("afwijzing".equals(made.besluit())) {
            return Maatregel.ok(decide.refuse(id, version, made.reden()));
        }
        throw new Refusal.Invalid(List.of(new Violation("besluit", "Kies akkoord of afwijzing.")));
    }

    /** Records that the letter was sent, with proof (R1). */
    @POST
    @Path("verzendingen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sent(@PathParam("id") UUID id, @Context HttpHeaders headers, @Nullable ProofOfSending proof) {
        int version = RecordVersion.required(headers);
        return Maatregel.ok(send.sent(id, version, SentBody.required(proof)));
    }

    /** Ends it, or takes it back when it was not sent. */
    @POST
    @Path("beeindigingen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(
            @PathParam("id") UUID id, @Context HttpHeaders headers, Maatregel.@Nullable Beeindiging ending) {
        int version = RecordVersion.required(headers);
        return Maatregel.ok(end.end(id, version, SentBody.required(ending).reden()));
    }

    /** Its reviews. */
    @GET
    @Path("evaluaties")
    public Maatregel.Evaluaties reviews(@PathParam("id") UUID id) {
        return new Maatregel.Evaluaties(measures.reviews(id));
    }

    /** Records that it is still needed. */
    @POST
    @Path("evaluaties")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response review(@PathParam("id") UUID id, @Context HttpHeaders headers, @Nullable Review review) {
        int version = RecordVersion.required(headers);
        return Maatregel.ok(reviewing.keep(id, version, SentBody.required(review)));
    }

    /** What was paid. */
    @GET
    @Path("betalingen")
    public Maatregel.Betalingen payments(@PathParam("id") UUID id) {
        return new Maatregel.Betalingen(measures.payments(id));
    }

    /** Notes what was paid for a claim of damage. */
    @POST
    @Path("betalingen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response paid(@PathParam("id") UUID id, @Context HttpHeaders headers, @Nullable Payment payment) {
        int version = RecordVersion.required(headers);
        return Maatregel.ok(paying.paid(id, version, SentBody.required(payment)));
    }

    static Response pdf(LetterFile file) {
        return Response.ok(file.pdf(), PDF)
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
