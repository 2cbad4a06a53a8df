// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.par.access.ReadAuditLog;
import nl.par.access.VerifyAuditLog;
import nl.par.audit.AuditFilter;
import nl.par.audit.AuditOutcome;
import nl.par.check.CheckMark;
import nl.par.check.ReviewLookUps;
import nl.par.web.api.RecordId;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** Verantwoording: what the privacy officer reviews. Names of colleagues who looked, never of persons looked for. */
@Path("verantwoording")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ReviewPage {

    private static final String HOME = "/verantwoording";

    @Inject
    Pages pages;

    @Inject
    ReviewLookUps lookUps;

    @Inject
    ReadAuditLog log;

    @Inject
    VerifyAuditLog verification;

    /** The look-ups that stand out and wait for a review. */
    @GET
    public Response show(@Context UriInfo uri) {
        Fields form = Fields.of(uri.getQueryParameters());
        CheckMark mark = one(CheckMark.values(), form.text("patroon"));
        return pages.show("audit/verantwoording.jte", "Verantwoording", LookUpsView.of(lookUps.open(mark), form));
    }

    /** A look-up was looked at. */
    @POST
    @Path("raadplegingen/{id}/bekeken")
    public Response reviewed(@PathParam("id") String id) {
        lookUps.reviewed(RecordId.read(id));
        return pages.to(HOME, "De raadpleging staat als bekeken in het logboek.");
    }

    /** Who did what. */
    @GET
    @Path("logboek")
    public Response log(@Context UriInfo uri) {
        Fields form = Fields.of(uri.getQueryParameters());
        Optional<LocalDate> from = form.date("van");
        Optional<LocalDate> through = form.date("totEnMet");
        AuditFilter filter = new AuditFilter(
                form.textOrNull("naam"),
                form.textOrNull("handeling"),
                one(AuditOutcome.values(), form.text("afloop")),
                from.orElse(null),
                through.orElse(null),
                number(form.text("pagina")));
        LogView view = LogView.of(log.find(filter), form);
        return form.errors().isEmpty()
                ? pages.show("audit/logboek.jte", "Logboek", view)
                : pages.invalid("audit/logboek.jte", "Logboek", view);
    }

    /** Whether the log is whole. */
    @GET
    @Path("controle")
    public Response verify() {
        return pages.show("audit/controle.jte", "Controle van het logboek", VerificationView.of(verification.verify()));
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }
}
