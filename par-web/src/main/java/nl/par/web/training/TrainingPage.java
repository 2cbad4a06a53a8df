// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.training;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.kernel.Refusal;
import nl.par.training.KeepTrainings;
import nl.par.training.ReadTrainings;
import nl.par.training.TrainingEntry;
import nl.par.training.TrainingImport;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** {@code /opleiding}: who followed which training. */
@Path("opleiding")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class TrainingPage {

    private static final String OWN = "opleiding/opleiding.jte";
    private static final String KEEP = "opleiding/bijhouden.jte";
    private static final String KEEP_TITLE = "Opleidingen bijhouden";
    private static final String KEEP_PATH = "/opleiding/bijhouden";

    @Inject
    Pages pages;

    @Inject
    ReadTrainings read;

    @Inject
    KeepTrainings keep;

    @Inject
    CurrentUser user;

    /** What the reader followed herself. */
    @GET
    public Response own() {
        return pages.show(
                OWN,
                "Mijn opleidingen",
                new TrainingView(
                        read.own(),
                        List.of(),
                        Fields.empty(),
                        List.of(),
                        user.signedIn().may(Permission.KEEP_TRAINING)));
    }

    /** Of the unit or of everybody. */
    @GET
    @Path("bijhouden")
    public Response list() {
        return pages.show(KEEP, KEEP_TITLE, view(Fields.empty(), List.of()));
    }

    @POST
    @Path("bijhouden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        var day = fields.date("datum").orElse(null);
        try {
            if (fields.errors().isEmpty()) {
                boolean isNew = keep.record(new TrainingEntry(
                        fields.textOrNull("naam"), fields.textOrNull("email"), fields.textOrNull("training"), day));
                return pages.to(KEEP_PATH, isNew ? "De opleiding is vastgelegd." : "Deze opleiding stond er al.");
            }
        } catch (Refusal.Invalid refusal) {
            fields.wrong(refusal);
        }
        return pages.invalid(KEEP, KEEP_TITLE, view(fields, List.of()));
    }

    /** A list of participants, pasted. */
    @POST
    @Path("bijhouden/lijst")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            TrainingImport result = keep.take(fields.text("lijst").getBytes(StandardCharsets.UTF_8));
            if (result.fouten().isEmpty()) {
                return pages.to(
                        KEEP_PATH,
                        result.opgeslagen() + " opleidingen vastgelegd, " + result.bekend() + " stonden er al.");
            }
            fields.wrong("lijst", "Er is niets opgeslagen. Verbeter de regels die hieronder staan.");
            return pages.invalid(KEEP, KEEP_TITLE, view(fields, result.fouten()));
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(KEEP, KEEP_TITLE, view(fields.wrong(refusal), List.of()));
        }
    }

    @POST
    @Path("{id}/verwijderen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        keep.remove(id, Fields.of(sent).version());
        return pages.to(KEEP_PATH, "De opleiding is verwijderd.");
    }

    private TrainingView view(Fields fields, List<TrainingImport.Fault> faults) {
        return new TrainingView(keep.list(), keep.known(), fields, faults, true);
    }
}
