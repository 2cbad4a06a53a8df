// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntConsumer;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.kernel.Refusal;
import nl.par.measure.DecideMeasure;
import nl.par.measure.EndMeasure;
import nl.par.measure.MeasureView;
import nl.par.measure.Payment;
import nl.par.measure.ProofOfSending;
import nl.par.measure.ReadMeasure;
import nl.par.measure.RecordPayment;
import nl.par.measure.Review;
import nl.par.measure.ReviewMeasure;
import nl.par.measure.SendLetter;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** One measure: what it is, its letter, and what must happen next. */
@Path("maatregelen/{id}")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class MeasurePage {

    private static final String TEMPLATE = "measure/maatregel.jte";

    @Inject
    Pages pages;

    @Inject
    ReadMeasure measures;

    @Inject
    DecideMeasure decide;

    @Inject
    SendLetter send;

    @Inject
    EndMeasure end;

    @Inject
    ReviewMeasure review;

    @Inject
    RecordPayment payments;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    public Response show(@PathParam("id") UUID id) {
        MeasureView measure = measures.one(id);
        return pages.show(
                TEMPLATE, measure.soortNaam(), view(measure, Fields.empty().with("datum", LocalDate.now(clock))));
    }

    @POST
    @Path("besluit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        if (fields.text("besluit").equals("afwijzing")) {
            return handle(
                    id,
                    fields,
                    "U heeft het voorstel afgewezen.",
                    seen -> decide.refuse(id, seen, fields.text("reden")));
        }
        if (!fields.text("besluit").equals("akkoord")) {
            fields.wrong("besluit", "Kies of u akkoord gaat.");
            return invalid(id, fields);
        }
        return handle(id, fields, "Uw besluit is vastgelegd.", seen -> decide.approve(id, seen, fields.text("reden")));
    }

    @POST
    @Path("verzending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sent(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        ProofOfSending proof = new ProofOfSending(
                fields.textOrNull("wijze"), fields.date("datum").orElse(null), fields.textOrNull("kenmerk"));
        return handle(
                id,
                fields,
                "De brief is verstuurd. De maatregel staat nu op de signaalkaart.",
                seen -> send.sent(id, seen, proof));
    }

    @POST
    @Path("beeindiging")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        if (fields.textOrNull("redenEinde") == null) {
            return invalid(id, fields.wrong("redenEinde", "Leg uit waarom de maatregel eindigt."));
        }
        return handle(id, fields, "De maatregel is beëindigd.", seen -> end.end(id, seen, fields.text("redenEinde")));
    }

    @POST
    @Path("evaluatie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        Review found = new Review(
                fields.textOrNull("bevinding"), fields.date("evaluatiedatum").orElse(null));
        return handle(id, fields, "De evaluatie is vastgelegd.", seen -> review.keep(id, seen, found));
    }

    @POST
    @Path("betaling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paid(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        Payment payment = new Payment(
                ProposalForm.amount(fields, "bedrag"), fields.date("betaaldOp").orElse(null));
        return handle(id, fields, "De betaling is genoteerd.", seen -> payments.paid(id, seen, payment));
    }

    private Response handle(UUID id, Fields fields, String done, IntConsumer act) {
        int seen = fields.version();
        try {
            act.accept(seen);
            return pages.to("/maatregelen/" + id, done);
        } catch (Refusal.Invalid refusal) {
            fields.wrong(refusal);
            return invalid(id, fields);
        }
    }

    private Response invalid(UUID id, Fields fields) {
        MeasureView measure = measures.one(id);
        return pages.invalid(TEMPLATE, measure.soortNaam(), view(measure, fields));
    }

    private MeasurePageView view(MeasureView measure, Fields fields) {
        return new MeasurePageView(
                measure,
                fields,
                LocalDate.now(clock),
                user.signedIn().may(Permission.DECIDE_MEASURE),
                measures.proposedByMe(measure.id()),
                measures.reviews(measure.id()),
                measures.payments(measure.id()));
    }
}
