// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.par.access.ColleagueSeen;
import nl.par.access.ReadOrganisation;
import nl.par.access.Role;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/medewerkers}: who works with PAR, as last seen at log-in. */
@Path("api/v1/medewerkers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class ColleagueResource {

    @Inject
    ReadOrganisation organisation;

    /** Everybody, by name. */
    @GET
    public Lijst list() {
        return new Lijst(organisation.people().stream().map(Medewerker::of).toList());
    }

    /** The people of the organisation. */
    public record Lijst(List<Medewerker> medewerkers) {}

    /** One of them. */
    public record Medewerker(
            String naam,
            @Nullable String email,
            @Nullable String eenheid,
            List<String> rollen,
            Instant laatstIngelogd) {

        static Medewerker of(ColleagueSeen seen) {
            return new Medewerker(
                    seen.name(),
                    seen.email(),
                    seen.unit(),
                    seen.rolesThen().stream().map(Role::claim).toList(),
                    seen.seenAt().toInstant());
        }
    }
}
