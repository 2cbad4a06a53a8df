// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

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
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.check.CheckAnswer;
import nl.par.check.CheckBeforeContact;
import nl.par.check.CheckOutcome;
import nl.par.check.CheckQuestion;
import nl.par.check.PartnerAnswer;
import nl.par.check.PlannedContact;
import nl.par.kernel.Refusal;
import nl.par.person.QuestionText;
import nl.par.person.QuestionText.Label;
import nl.par.person.QuestionText.Recognised;
import nl.par.web.api.RecordId;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** {@code /raadplegen}: one box, and the answer on the same page. Nothing of the question ever stands in an address. */
@Path("raadplegen")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class CheckPage {

    private static final String TEMPLATE = "check/raadplegen.jte";
    private static final String TITLE = "Raadplegen";

    @Inject
    Pages pages;

    @Inject
    CheckBeforeContact checks;

    @Inject
    Elsewhere elsewhere;

    @Inject
    CurrentUser user;

    @Inject
    CheckMemory memory;

    @Inject
    Clock clock;

    /** The empty box, with contact and purpose as last time. */
    @GET
    public Response form() {
        return pages.show(TEMPLATE, TITLE, CheckView.form(asLastTime()));
    }

    /** In a new session the last look-up itself remembers. */
    private Fields asLastTime() {
        user.require(Permission.CHECK_PERSON);
        if (!memory.knows()) {
            checks.lastTime().ifPresent(memory::recall);
        }
        return memory.fill();
    }

    /** The box of the start page: an answer at once when contact and purpose are known, else the rest of the form. */
    @POST
    @Path("start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(MultivaluedMap<String, String> sent) {
        Fields fields = asLastTime().with("zoekterm", Fields.of(sent).text("vraag"));
        return memory.knows() && !fields.text("zoekterm").isEmpty()
                ? answer(fields)
                : pages.show(TEMPLATE, TITLE, CheckView.form(fields));
    }

    /** Searches; with {@code zonder} after leaving out one recognised part. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        String without = fields.textOrNull("zonder");
        if (without != null) {
            sent.putSingle("zoekterm", leaveOut(fields.text("zoekterm"), without));
            fields = Fields.of(sent);
        }
        memory.remember(fields);
        return without != null && fields.text("zoekterm").isEmpty()
                ? pages.show(TEMPLATE, TITLE, CheckView.form(fields))
                : answer(fields);
    }

    private Response answer(Fields fields) {
        try {
            CheckQuestion question = question(fields);
            CheckAnswer answer = checks.ask(question);
            AnswerView view =
                    AnswerView.of(answer, recognise(fields.text("zoekterm")).labels());
            PartnerAnswer partners = elsewhere.ask(answer, question);
            return pages.show(TEMPLATE, TITLE, CheckView.answered(fields, view, partners));
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(TEMPLATE, TITLE, CheckView.form(fields.wrong(refusal)));
        } catch (Refusal.TooMany refusal) {
            Fields more = fields.wrong("reden", String.valueOf(refusal.getMessage()));
            return pages.show(429, TEMPLATE, TITLE, CheckView.asking(more));
        } catch (Refusal.Unreliable refusal) {
            String why = String.valueOf(refusal.getMessage());
            return pages.show(503, TEMPLATE, TITLE, CheckView.unreliable(fields, why));
        }
    }

    private static CheckQuestion question(Fields fields) {
        String purpose = fields.textOrNull("doel");
        @Nullable String told = CheckView.OTHER.equals(purpose) ? fields.textOrNull("doelAnders") : purpose;
        return CheckQuestion.of(fields.textOrNull("zoekterm"), fields.textOrNull("contact"), told)
                .because(fields.textOrNull("reden"));
    }

    /** The asker says that this is the person: that is opening, apart from appearing in the results. */
    @POST
    @Path("{id}/geopend")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("id") UUID check, MultivaluedMap<String, String> sent) {
        AnswerView.HitView hit = AnswerView.HitView.of(
                checks.open(check, RecordId.read(Fields.of(sent).text("persoon"))));
        return pages.show("check/kaart.jte", hit.card().who(), new CardPageView(check.toString(), hit));
    }

    /** How the contact went; after an incident on to the report. */
    @POST
    @Path("{id}/afloop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response outcome(@PathParam("id") UUID check, MultivaluedMap<String, String> sent) {
        boolean incident = Fields.of(sent).has("afloop", CheckOutcome.INCIDENT.name());
        PlannedContact contact = checks.reportOutcome(check, incident ? CheckOutcome.INCIDENT : CheckOutcome.GOED);
        return incident
                ? pages.to(
                        "/melden?kanaal=" + CheckView.channel(contact),
                        "Vervelend dat het misging. U kunt het hier meteen melden.")
                : pages.to("/raadplegen", "Fijn dat het goed ging. Dat is genoteerd.");
    }

    private String leaveOut(String text, String index) {
        Recognised recognised = recognise(text);
        List<Label> labels = recognised.labels();
        return index.matches("\\d{1,3}") && Integer.parseInt(index) < labels.size()
                ? recognised.without(Integer.parseInt(index))
                : text;
    }

    private Recognised recognise(String text) {
        return QuestionText.recognise(text, LocalDate.ofInstant(clock.instant(), Dutch.ZONE));
    }
}
