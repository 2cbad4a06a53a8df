// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.par.casefile.SearchHistory;
import nl.par.kernel.Refusal;
import nl.par.web.page.Fields;

/** What was found in the history, as a file for a spreadsheet. Not a controller: those give pages only. */
@Path("dossiers/zoeken/treffers.csv")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class HistoryDownload {

    @Inject
    SearchHistory history;

    @Inject
    HistoryPages page;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response file(MultivaluedMap<String, String> sent) {
        Fields form = HistoryForm.read(Fields.of(sent));
        try {
            return Response.ok(history.asFile(HistoryForm.question(form, 1)), "text/csv;charset=UTF-8")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"par-treffers.csv\"")
                    .build();
        } catch (Refusal.Invalid refusal) {
            return page.again(form.wrong(refusal));
        }
    }
}
