// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Something typed and not sent yet.
 *
 * @param id also the key under which the report will be submitted
 * @param content JSON, as the form wrote it
 * @param savedAt when it was saved
 * @param expiresOn the day on which it goes by itself
 */
public record DraftView(UUID id, String content, OffsetDateTime savedAt, LocalDate expiresOn) {}
