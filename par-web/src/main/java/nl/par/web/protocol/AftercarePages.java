// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

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
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.IntConsumer;
import nl.par.kernel.Refusal;
import nl.par.protocol.AftercareView;
import nl.par.protocol.AnswerAftercare;
import nl.par.protocol.ArrangeAftercare;
import nl.par.protocol.Harm;
import nl.par.protocol.ReadAftercare;
import nl.par.protocol.SupportAnswer;
import nl.par.protocol.SupportKind;
import nl.par.protocol.TalkStatus;
import nl.par.web.api.RecordId;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** {@code /nazorg/{id}}: the colleague's own page, which her manager and the adviser read with her and nobody else. */
@Path("nazorg/{id}")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class AftercarePages {

    private static final String TEMPLATE = "nazorg/nazorg.jte";

    @Inject
    Pages pages;

    @Inject
    ReadAftercare cares;

    @Inject
    ArrangeAftercare arranging;

    @Inject
    AnswerAftercare answering;

    @GET
    public Response one(@PathParam("id") UUID id) {
        AftercarePageView view = view(id, Fields.empty());
        return pages.show(TEMPLATE, title(view.care()), view);
    }

    /** The manager or adviser offers help. */
    @POST
    @Path("steun")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response offer(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        SupportKind kind = AftercareWords.one(SupportKind.values(), fields.text("soort"));
        return handle(id, fields, "Uw collega ziet uw aanbod.", seen -> arranging.offer(id, seen, kind));
    }

    /** The colleague answers an offer. */
    @POST
    @Path("antwoord")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        SupportAnswer said = AftercareWords.one(SupportAnswer.values(), fields.text("antwoord"));
        UUID support = RecordId.find(fields.text("steun")).orElse(null);
        return handle(
                id,
                fields,
                "Dank u wel. Uw leidinggevende leest uw antwoord.",
                seen -> answering.answer(id, seen, support, said));
    }

    /** A talk is planned, was held or is not needed. */
    @POST
    @Path("gesprek")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response talk(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        OffsetDateTime moment = moment(fields);
        if (!fields.errors().isEmpty()) {
            return invalid(id, fields);
        }
        ArrangeAftercare.Talk talk = new ArrangeAftercare.Talk(
                fields.textOrNull("stap"),
                AftercareWords.one(TalkStatus.values(), fields.text("uitkomst")),
                moment,
                fields.textOrNull("toelichting"));
        return handle(id, fields, "Het gesprek is vastgelegd.", seen -> arranging.talk(id, seen, talk));
    }

    /** What it did to her. */
    @POST
    @Path("gevolgen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response harm(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        String days = fields.text("verzuimdagen");
        if (!days.matches("\\d{0,4}")) {
            return invalid(id, fields.wrong("verzuimdagen", "Vul een aantal dagen in, bijvoorbeeld 2."));
        }
        Harm harm = new Harm(
                fields.textOrNull("letsel"),
                fields.has("medischeHulp", "ja"),
                fields.has("ziekenhuis", "ja"),
                fields.has("blijvendLetsel", "ja"),
                fields.has("overleden", "ja"),
                days.isEmpty() ? null : Integer.valueOf(days),
                fields.textOrNull("schade"));
        return handle(id, fields, "De gevolgen zijn vastgelegd.", seen -> arranging.recordHarm(id, seen, harm));
    }

    /** The inspectorate was told (R14). */
    @POST
    @Path("inspectie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response told(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        var day = fields.date("datum").orElse(null);
        if (!fields.errors().isEmpty()) {
            return invalid(id, fields);
        }
        return handle(
                id,
                fields,
                "De melding aan de Arbeidsinspectie is vastgelegd.",
                seen -> arranging.inspectorateTold(id, seen, day, fields.textOrNull("kenmerk")));
    }

    /** A moment when a date is typed; a planned talk without a time is at nine. */
    private static @Nullable OffsetDateTime moment(Fields fields) {
        if (fields.text("moment").isEmpty()) {
            return null;
        }
        LocalDateTime read = fields.dateTime("moment").orElse(null);
        if (read == null && fields.text("momentTijd").isEmpty()) {
            read = fields.date("moment").map(day -> day.atTime(9, 0)).orElse(null);
        }
        return read == null ? null : read.atZone(Dutch.ZONE).toOffsetDateTime();
    }

    private Response handle(UUID id, Fields fields, String done, IntConsumer act) {
        int seen = fields.version();
        try {
            act.accept(seen);
            return pages.to("/nazorg/" + id, done);
        } catch (Refusal.Invalid refusal) {
            return invalid(id, fields.wrong(refusal));
        }
    }

    private Response invalid(UUID id, Fields fields) {
        AftercarePageView view = view(id, fields);
        return pages.invalid(TEMPLATE, title(view.care()), view);
    }

    private AftercarePageView view(UUID id, Fields fields) {
        return new AftercarePageView(cares.one(id), fields);
    }

    private static String title(AftercareView care) {
        return care.eigen() ? "Zorg voor u" : "Nazorg voor " + care.collega();
    }
}
