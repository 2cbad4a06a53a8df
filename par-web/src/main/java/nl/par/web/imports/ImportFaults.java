// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.imports.ReadImports;

/** The report of bad rows as a file. Not a controller: those give pages only. */
@Path("importeren/{id}/fouten.csv")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ImportFaults {

    @Inject
    ReadImports imports;

    @GET
    public Response file(@PathParam("id") UUID id) {
        return FaultFile.of(imports.faults(id, Integer.MAX_VALUE));
    }
}
