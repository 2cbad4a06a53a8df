// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.par.imports.DecideImport;
import nl.par.imports.DeliverImport;
import nl.par.imports.FileKind;
import nl.par.imports.ImportMode;
import nl.par.imports.ImportView;
import nl.par.imports.ReadImports;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.web.api.RecordVersion;
import nl.par.web.problem.Problems;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/importen}: takes over a register, and tells how far it is. */
@Path("api/v1/importen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SuppressWarnings("NullAway.Init") // injected
public class ImportResource {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final MediaType TEXT = new MediaType("text", "csv");
    private static final String TRIAL = "proef";

    @Inject
    DeliverImport deliver;

    @Inject
    DecideImport decide;

    @Inject
    ReadImports imports;

    @Inject
    Problems problems;

    /**
     * Takes in a file and answers 202 with the address where its progress is told. {@code wijze} is {@code goede-regels}, {@code alles-of-niets} or
     * {@code proef}, which stores nothing before it is asked.
     */
    @POST
    @Consumes({CSV, XLSX})
    public Response begin(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable MediaType type,
            @QueryParam("wijze") @DefaultValue("goede-regels") String mode,
            @QueryParam("beoordeeldVerklaard") @DefaultValue("false") boolean declared,
            InputStream content) {
        ImportMode chosen = TRIAL.equals(mode) ? null : mode(mode);
        FileKind kind = TEXT.isCompatible(type) ? FileKind.CSV : FileKind.XLSX;
        try {
            return accepted(new SentFile(null, kind, content).deliver(deliver, chosen, declared));
        } catch (FileTooLarge tooLarge) {
            return problems.api(413, "Te groot", tooLarge.told());
        }
    }

    /** The imports of the organisation, newest first. */
    @GET
    public Import.Lijst list() {
        return new Import.Lijst(imports.list().stream().map(Import::of).toList());
    }

    /** One import and how far it is. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        ImportView view = imports.one(id);
        return Response.ok(Import.of(view))
                .tag(RecordVersion.tag(view.version()))
                .build();
    }

    /** The bad rows: line, column and reason. */
    @GET
    @Path("{id}/fouten")
    public Import.Fouten faults(@PathParam("id") UUID id) {
        return new Import.Fouten(imports.faults(id, Integer.MAX_VALUE));
    }

    /** The same as CSV. */
    @GET
    @Path("{id}/fouten")
    @Produces(CSV + ";qs=0.5")
    public Response faultsAsCsv(@PathParam("id") UUID id) {
        return FaultFile.of(imports.faults(id, Integer.MAX_VALUE));
    }

    /** Stores what was looked through. */
    @POST
    @Path("{id}/opslagen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response store(@PathParam("id") UUID id, @Context HttpHeaders headers, Import.@Nullable Opslag asked) {
        String mode = asked == null || asked.wijze() == null ? "" : asked.wijze();
        decide.store(id, RecordVersion.required(headers), mode(mode), asked != null && asked.beoordeeldVerklaard());
        return accepted(id);
    }

    /** Gives up what was looked through: nothing of it is stored, and the file goes. */
    @DELETE
    @Path("{id}")
    public Response discard(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        decide.discard(id, RecordVersion.required(headers));
        return Response.noContent().build();
    }

    /** Takes out again what was stored, as long as nobody has worked with it. */
    @POST
    @Path("{id}/terugdraaiingen")
    public Response undo(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        decide.undo(id, RecordVersion.required(headers));
        return accepted(id);
    }

    private Response accepted(UUID id) {
        ImportView view = imports.one(id);
        return Response.accepted(Import.of(view))
                .location(URI.create("/api/v1/importen/" + id))
                .tag(RecordVersion.tag(view.version()))
                .build();
    }

    private static ImportMode mode(String code) {
        return Arrays.stream(ImportMode.values())
                .filter(mode -> Import.code(mode).equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(List.of(
                        new Violation("wijze", "Kies goede-regels, alles-of-niets of, bij het insturen, proef."))));
    }
}
