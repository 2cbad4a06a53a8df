// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.imports.DeliverImport;
import nl.par.imports.ReadImports;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** Takes the file from the page. Not a controller: the shared check of tokens reads no files. */
@Path("importeren/bestand")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ImportUpload {

    @Inject
    Pages pages;

    @Inject
    DeliverImport deliver;

    @Inject
    ReadImports imports;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(List<EntityPart> parts) {
        pages.requireToken(token(parts));
        try {
            UUID id = file(parts).deliver(deliver, null, false);
            return pages.to("/importeren/" + id);
        } catch (Refusal.Invalid refusal) {
            return again(Fields.empty().wrong(refusal));
        } catch (FileTooLarge tooLarge) {
            return again(Fields.empty().wrong("bestand", tooLarge.told()));
        }
    }

    private Response again(Fields fields) {
        return pages.invalid(ImportPage.LIST, "Register overnemen", new ImportListView(imports.list(), fields));
    }

    private static SentFile file(List<EntityPart> parts) {
        EntityPart file = find(parts, "bestand")
                .filter(part -> !part.getFileName().orElse("").isBlank())
                .orElseThrow(() -> new Refusal.Invalid(List.of(new Violation("bestand", "Kies een bestand."))));
        String name = file.getFileName().orElse("");
        return new SentFile(name, SentFile.kind(name), file.getContent());
    }

    private String token(List<EntityPart> parts) {
        return find(parts, pages.tokenField()).map(ImportUpload::text).orElse("");
    }

    private static String text(EntityPart part) {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(4096), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<EntityPart> find(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }
}
