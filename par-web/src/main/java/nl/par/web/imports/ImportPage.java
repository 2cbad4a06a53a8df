// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.imports;

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
import java.util.Arrays;
import java.util.UUID;
import nl.par.imports.DecideImport;
import nl.par.imports.ImportMode;
import nl.par.imports.ReadImports;
import nl.par.kernel.Refusal;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import nl.par.web.page.Tone;
import org.jspecify.annotations.Nullable;

/** {@code /importeren}: the files of the organisation, and each of them from preview to result. */
@Path("importeren")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ImportPage {

    static final String LIST = "importeren/lijst.jte";
    private static final String ONE = "importeren/import.jte";
    private static final int SHOWN_FAULTS = 20;

    @Inject
    Pages pages;

    @Inject
    ReadImports imports;

    @Inject
    DecideImport decide;

    @GET
    public Response list() {
        return pages.show(LIST, "Register overnemen", new ImportListView(imports.list(), Fields.empty()));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        ImportPageView view = view(id, Fields.empty().with("wijze", ImportMode.GOEDE_REGELS.name()));
        return pages.show(ONE, view.title(), view);
    }

    @POST
    @Path("{id}/opslaan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response store(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            decide.store(id, fields.version(), mode(fields.text("wijze")), fields.has("verklaring", "ja"));
        } catch (Refusal.Invalid refusal) {
            return again(id, fields.wrong(refusal));
        } catch (Refusal.Conflict faulty) {
            return again(id, fields.wrong("wijze", String.valueOf(faulty.getMessage())));
        }
        return pages.to("/importeren/" + id);
    }

    @POST
    @Path("{id}/vervallen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        decide.discard(id, Fields.of(sent).version());
        return pages.to("/importeren", "Er is niets opgeslagen. PAR heeft het bestand verwijderd.");
    }

    @POST
    @Path("{id}/terugdraaien")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        try {
            decide.undo(id, Fields.of(sent).version());
        } catch (Refusal.Conflict worked) {
            return pages.to("/importeren/" + id, Tone.ATTENTION, String.valueOf(worked.getMessage()));
        }
        return pages.to("/importeren/" + id);
    }

    private Response again(UUID id, Fields fields) {
        ImportPageView view = view(id, fields);
        return pages.invalid(ONE, view.title(), view);
    }

    private ImportPageView view(UUID id, Fields fields) {
        return new ImportPageView(imports.one(id), imports.faults(id, SHOWN_FAULTS), fields);
    }

    private static @Nullable ImportMode mode(String text) {
        return Arrays.stream(ImportMode.values())
                .filter(mode -> mode.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
