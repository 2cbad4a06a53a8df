// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

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
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.SignedIn;
import nl.par.casefile.AddNote;
import nl.par.casefile.CaseView;
import nl.par.casefile.ReadCase;
import nl.par.kernel.Refusal;
import nl.par.protocol.FindTasks;
import nl.par.web.incident.Codes;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** {@code /dossiers/{id}}: one dossier with its timeline, and notes on it. */
@Path("dossiers/{id}")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class CasePages {

    private static final String TEMPLATE = "dossier/dossier.jte";

    @Inject
    Pages pages;

    @Inject
    ReadCase cases;

    @Inject
    AddNote notes;

    @Inject
    FindTasks tasks;

    @Inject
    CurrentUser user;

    @GET
    public Response one(@PathParam("id") UUID id) {
        CaseView file = cases.one(id);
        return pages.show(TEMPLATE, title(file), view(file, Fields.empty()));
    }

    @POST
    @Path("notities")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            notes.add(id, Codes.statement(fields.text("soort")).orElse(null), fields.textOrNull("tekst"));
        } catch (Refusal.Invalid refusal) {
            CaseView file = cases.one(id);
            return pages.invalid(TEMPLATE, title(file), view(file, fields.wrong(refusal)));
        }
        return pages.to("/dossiers/" + id, "De notitie staat op de tijdlijn.");
    }

    private CasePageView view(CaseView file, Fields note) {
        SignedIn me = user.signedIn();
        return new CasePageView(
                file, me.may(Permission.KEEP_CASE), me.may(Permission.PROPOSE_MEASURE), note, tasks.ofCase(file.id()));
    }

    private static String title(CaseView file) {
        return "Dossier " + file.nummer();
    }
}
