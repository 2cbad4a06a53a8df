// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.par.incident.DraftView;
import nl.par.incident.IncidentReport;
import nl.par.incident.Receipt;
import nl.par.incident.ReportIncident;
import nl.par.incident.SaveDraft;
import nl.par.kernel.Channel;
import nl.par.kernel.Refusal;
import nl.par.web.api.RecordId;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** {@code /melden}: a report in one minute. */
@Path("melden")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class MinutePage {

    private static final String TEMPLATE = "melden/minuut.jte";
    private static final String TITLE = "Incident melden";

    @Inject
    Pages pages;

    @Inject
    ReportIncident reportIncident;

    @Inject
    SaveDraft drafts;

    @Inject
    Clock clock;

    /** The form: empty with the present moment filled in, and the channel when it is known; or a draft. */
    @GET
    public Response form(@QueryParam("concept") @Nullable UUID draft, @QueryParam("kanaal") @Nullable String channel) {
        if (draft != null) {
            return pages.show(TEMPLATE, TITLE, resumed(drafts.one(draft)));
        }
        LocalDateTime now = LocalDateTime.now(clock);
        Fields fields =
                Fields.empty().with("tijdstip", now.toLocalDate()).with("tijdstipTijd", Dutch.time(now.toLocalTime()));
        if (Arrays.stream(Channel.values()).anyMatch(known -> known.name().equals(channel))) {
            fields = fields.with("kanaal", String.valueOf(channel));
        }
        List<MinuteView.Waiting> waiting = drafts.own().stream()
                .filter(MinutePage::isMinute)
                .map(MinutePage::waiting)
                .toList();
        return pages.show(
                TEMPLATE, TITLE, new MinuteView(fields, UUID.randomUUID().toString(), null, waiting));
    }

    /** Sends the report. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        UUID key = key(fields);
        try {
            IncidentReport report = MeldingReader.read(MinuteForm.melding(fields), fields.errors(), clock.instant());
            Receipt receipt = reportIncident.submit(report, key);
            return pages.to(
                    "/meldingen/" + receipt.id(), "Uw melding is ontvangen. Het nummer is " + receipt.nummer() + ".");
        } catch (Refusal.Invalid refusal) {
            Fields wrong = Fields.of(sent).wrong(refusal);
            return pages.invalid(TEMPLATE, TITLE, new MinuteView(wrong, key.toString(), null, List.of()));
        }
    }

    /** Keeps what is being typed. */
    @POST
    @Path("concept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> sent) {
        drafts.save(key(Fields.of(sent)), Typed.json(null, sent));
        return Response.noContent().build();
    }

    /** Keeps what was typed and says so, for who has no script. */
    @POST
    @Path("bewaren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keepAndTell(MultivaluedMap<String, String> sent) {
        UUID key = key(Fields.of(sent));
        drafts.save(key, Typed.json(null, sent));
        return pages.to("/melden?concept=" + key, "Uw concept is bewaard. U vindt het ook op de startpagina.");
    }

    /** Throws a draft away. */
    @POST
    @Path("concept/verwijderen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(MultivaluedMap<String, String> sent) {
        drafts.discard(key(Fields.of(sent)));
        return pages.to("/", "Het concept is verwijderd.");
    }

    static boolean isMinute(DraftView draft) {
        return Typed.of(draft.content()).stap() == null;
    }

    private static UUID key(Fields fields) {
        return RecordId.read(fields.text("sleutel"));
    }

    private static MinuteView resumed(DraftView draft) {
        return new MinuteView(
                Typed.of(draft.content()).fields(),
                draft.id().toString(),
                Dutch.time(draft.savedAt().toInstant()),
                List.of());
    }

    private static MinuteView.Waiting waiting(DraftView draft) {
        return new MinuteView.Waiting(
                "/melden?concept=" + draft.id(),
                "Concept van " + Dutch.dateTime(draft.savedAt().toInstant()));
    }
}
