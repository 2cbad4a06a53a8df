// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;

/**
 * A file as it was sent.
 *
 * @param name as the sender called it
 * @param content at most one byte more than PAR takes, so that too much can be refused without reading it all
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Upload(String name, byte[] content) {

    private static final int ENOUGH = 10 * 1024 * 1024 + 1;

    /** The file in the part {@code bestand}; refuses when there is none. */
    static Upload in(List<EntityPart> parts) {
        EntityPart file = find(parts, "bestand")
                .filter(part ->
                        part.getFileName().filter(name -> !name.isBlank()).isPresent())
                .orElseThrow(() -> new Refusal.Invalid(List.of(new Violation("bestand", "Kies een bestand."))));
        try (InputStream content = file.getContent()) {
            return new Upload(file.getFileName().orElse(""), content.readNBytes(ENOUGH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in a part, empty when there is none. */
    static String text(List<EntityPart> parts, String name) {
        return find(parts, name).map(Upload::text).orElse("");
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
