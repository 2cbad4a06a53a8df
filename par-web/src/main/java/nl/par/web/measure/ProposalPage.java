// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.measure.MeasureKind;
import nl.par.measure.MeasureProposal;
import nl.par.measure.MeasureView;
import nl.par.measure.ProposalStart;
import nl.par.measure.ProposeMeasure;
import nl.par.measure.Replacement;
import nl.par.measure.pdf.Letter;
import nl.par.web.api.OnceKey;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** The forms with which a manager or adviser proposes a measure, with the letter as it would become. */
@Path("dossiers/{id}/" + ProposalPage.KIND)
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ProposalPage {

    /** The part of an address that names the kind of measure. */
    static final String KIND = "{soort: waarschuwingsbrief|herstelgesprek|contactafspraken|opschorting-dienstverlening"
            + "|toegangsontzegging|schadeverhaal}";

    private static final String TEMPLATE = "measure/voorstel.jte";
    private static final String BESIDE = "measure/voorbeeld.jte";

    @Inject
    Pages pages;

    @Inject
    ProposeMeasure measures;

    /** The form, filled with the usual terms and the reported facts, or with the measure in whose place it comes. */
    @GET
    public Response form(
            @PathParam("id") UUID id,
            @PathParam("soort") String code,
            @QueryParam("vervangt") @Nullable UUID earlier,
            @QueryParam("als") @Nullable String how) {
        MeasureKind kind = kind(code);
        ProposalStart start = start(kind, id, earlier, how);
        return pages.show(
                TEMPLATE, title(kind), new ProposalView(kind, start, new ProposalPrefill(start).fields(), null));
    }

    private ProposalStart start(MeasureKind kind, UUID id, @Nullable UUID earlier, @Nullable String how) {
        return earlier == null
                ? measures.start(kind, id)
                : measures.startInPlaceOf(earlier, Replacement.find(how).orElseThrow(Refusal.NotFound::new));
    }

    /** Proposes the measure. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(
            @PathParam("id") UUID id, @PathParam("soort") String code, MultivaluedMap<String, String> sent) {
        MeasureKind kind = kind(code);
        Fields fields = Fields.of(sent);
        MeasureProposal proposal = new ProposalForm(fields, kind).read();
        try {
            MeasureView made = measures.propose(kind, id, proposal, OnceKey.of(fields.text("sleutel")));
            return pages.to("/maatregelen/" + made.id(), "Uw voorstel is klaar. Een collega besluit erover.");
        } catch (Refusal.Invalid refusal) {
            return again(kind, id, fields.wrong(refusal));
        }
    }

    /** The same form with the letter beside it, or to a script only what stands beside it; nothing is stored. */
    @POST
    @Path("voorbeeld")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(
            @PathParam("id") UUID id,
            @PathParam("soort") String code,
            @HeaderParam("HX-Request") @Nullable String script,
            MultivaluedMap<String, String> sent) {
        MeasureKind kind = kind(code);
        Fields fields = Fields.of(sent);
        try {
            Letter letter = measures.preview(kind, id, new ProposalForm(fields, kind).read());
            return pages.show(script == null ? TEMPLATE : BESIDE, title(kind), view(kind, id, fields, letter));
        } catch (Refusal.Invalid refusal) {
            fields.wrong(refusal);
            return script == null
                    ? again(kind, id, fields)
                    : pages.show(BESIDE, title(kind), view(kind, id, fields, null));
        }
    }

    /** The form again, with what is wrong. */
    Response again(MeasureKind kind, UUID id, Fields fields) {
        return pages.invalid(TEMPLATE, title(kind), view(kind, id, fields, null));
    }

    private ProposalView view(MeasureKind kind, UUID id, Fields fields, @Nullable Letter letter) {
        UUID earlier = ProposalForm.earlier(fields);
        return new ProposalView(kind, start(kind, id, earlier, fields.textOrNull("vervangtAls")), fields, letter);
    }

    private static String title(MeasureKind kind) {
        return kind.label() + " voorstellen";
    }

    static MeasureKind kind(String code) {
        return Arrays.stream(MeasureKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }
}
