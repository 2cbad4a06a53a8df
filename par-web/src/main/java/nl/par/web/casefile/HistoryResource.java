// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.par.casefile.SearchHistory;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/dossiers/_zoek}: what happened in the dossiers that this access may read. Searching is a POST: no names in addresses. */
@Path("api/v1/dossiers/_zoek")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class HistoryResource {

    @Inject
    SearchHistory history;

    /** Searches. An empty list means that nothing matches; a failing search is an error. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public HistoryJson search(@Nullable Zoekvraag question) {
        if (question == null) {
            throw new Refusal.Invalid(List.of(new Violation("zoekterm", "Stuur wat u zoekt, met een doel.")));
        }
        return HistoryJson.of(history.search(question.question()));
    }
}
