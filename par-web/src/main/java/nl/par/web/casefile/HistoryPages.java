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
import nl.par.casefile.HistoryPage;
import nl.par.casefile.KeepSearches;
import nl.par.casefile.SavedQuestion;
import nl.par.casefile.SavedSearchView;
import nl.par.casefile.SearchHistory;
import nl.par.kernel.Refusal;
import nl.par.web.incident.Numbers;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** {@code /dossiers/zoeken}: what happened in the dossiers that the reader may open. Words never stand in an address: a search is a form. */
@Path("dossiers/zoeken")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class HistoryPages {

    private static final String TEMPLATE = "dossier/zoeken.jte";
    private static final String TITLE = "Zoeken in dossiers";

    @Inject
    Pages pages;

    @Inject
    SearchHistory history;

    @Inject
    KeepSearches searches;

    @Inject
    HistoryMemory memory;

    @Inject
    CurrentUser user;

    @GET
    public Response form() {
        return pages.show(TEMPLATE, TITLE, view(memory.fill(Fields.empty()), null, null));
    }

    /** Searches; also with a filter more or less, and for another page. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(MultivaluedMap<String, String> sent) {
        Fields typed = Fields.of(sent);
        Fields form = HistoryForm.read(typed);
        memory.remember(form);
        return answer(form, typed.textOrNull("pagina") == null ? 1 : Numbers.page(typed.text("pagina")));
    }

    private Response answer(Fields form, int page) {
        try {
            HistoryPage found = history.search(HistoryForm.question(form, page));
            return pages.show(TEMPLATE, TITLE, view(form, found, null));
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(TEMPLATE, TITLE, view(form.wrong(refusal), null, null));
        } catch (Refusal.Unreliable refusal) {
            return pages.show(503, TEMPLATE, TITLE, view(form, null, String.valueOf(refusal.getMessage())));
        }
    }

    /** Opens a kept question: asks it at once when the purpose is known. */
    @GET
    @Path("opdrachten/{id}")
    public Response open(@PathParam("id") UUID id) {
        SavedSearchView kept = searches.one(id);
        Fields form = memory.fill(HistoryForm.of(kept.vraag())).with("naam", kept.naam());
        return memory.knows() ? answer(form, 1) : pages.show(TEMPLATE, TITLE, view(form, null, null));
    }

    @POST
    @Path("opdrachten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> sent) {
        Fields form = HistoryForm.read(Fields.of(sent));
        try {
            SavedQuestion question = SavedQuestion.of(HistoryForm.question(form, 1));
            SavedSearchView kept = searches.keep(form.textOrNull("naam"), question);
            return pages.to("/dossiers/zoeken/opdrachten/" + kept.id(), "De zoekopdracht is bewaard.");
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(TEMPLATE, TITLE, view(form.wrong(refusal), null, null));
        }
    }

    @POST
    @Path("opdrachten/{id}/naam")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            searches.rename(id, fields.version(), fields.textOrNull("naam"));
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(TEMPLATE, TITLE, view(memory.fill(fields.wrong(refusal)), null, null));
        }
        return pages.to("/dossiers/zoeken", "De zoekopdracht heeft een andere naam.");
    }

    @POST
    @Path("opdrachten/{id}/verwijderen")
    public Response drop(@PathParam("id") UUID id) {
        searches.drop(id);
        return pages.to("/dossiers/zoeken", "De zoekopdracht is verwijderd.");
    }

    /** The form again with what is wrong, for the file that could not be made. */
    Response again(Fields form) {
        return pages.invalid(TEMPLATE, TITLE, view(form, null, null));
    }

    private HistoryView view(Fields form, @Nullable HistoryPage found, @Nullable String unreliable) {
        return new HistoryView(form, found, searches.own(), user.signedIn().may(Permission.KEEP_CASE), unreliable);
    }
}
