// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file with a report.
 *
 * @param naam cleaned name
 * @param mediatype as found in the content
 * @param omvang in bytes
 * @param sha256 of the content, in hexadecimal
 * @param quarantaine whether it can not be downloaded as long as no scanner found it free of viruses
 */
public record AttachmentLine(
        UUID id,
        String naam,
        String mediatype,
        int omvang,
        String sha256,
        OffsetDateTime toegevoegd,
        boolean quarantaine) {

    /** As the database knows it; {@code foundCleanAt} is null as long as no scanner found it clean. */
    public AttachmentLine(
            UUID id,
            String naam,
            String mediatype,
            int omvang,
            String sha256,
            OffsetDateTime toegevoegd,
            @Nullable OffsetDateTime foundCleanAt) {
        this(id, naam, mediatype, omvang, sha256, toegevoegd, foundCleanAt == null);
    }

    /** The same where nothing is scanned. */
    AttachmentLine free() {
        return new AttachmentLine(id, naam, mediatype, omvang, sha256, toegevoegd, false);
    }
}
