// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as its reporter, an involved colleague or the adviser reads it.
 *
 * @param melding what was told; {@code getroffene} is there only for the reporter, the colleague concerned and the adviser (R16)
 * @param eigen whether it is the user's own matter
 * @param dossier the dossier that it became part of, for who may read that
 * @param verloop what became of it
 * @param bijlagen the files with it
 * @param versie the ETag
 */
public record ReportView(
        UUID id,
        String nummer,
        ReportStatus status,
        String melder,
        OffsetDateTime ontvangen,
        IncidentReport melding,
        boolean eigen,
        @Nullable UUID dossier,
        Feedback verloop,
        List<AttachmentLine> bijlagen,
        int versie) {}
