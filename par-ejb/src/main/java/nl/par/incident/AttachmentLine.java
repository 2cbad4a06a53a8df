// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A file with a report.
 *
 * @param naam cleaned name
 * @param mediatype as found in the content
 * @param omvang in bytes
 * @param sha256 of the content, in hexadecimal
 */
public record AttachmentLine(
        UUID id, String naam, String mediatype, int omvang, String sha256, OffsetDateTime toegevoegd) {}
