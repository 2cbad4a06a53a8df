// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.par.library.ReadLibrary;
import nl.par.library.ReferenceLetter;

/** {@code /api/v1/normbrieven}: the letters as the norm words them. */
@Path("api/v1/normbrieven")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class ReferenceLetterResource {

    @Inject
    ReadLibrary library;

    /** All of them. */
    @GET
    public Brieven letters() {
        return new Brieven(library.letters());
    }

    /** The letters of the norm. */
    public record Brieven(List<ReferenceLetter> normbrieven) {}
}
