// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;

/**
 * A report in a list.
 *
 * @param nummer for people: {@code 2026-0012}
 * @param tijdstip when it happened
 * @param ontvangen when it was reported
 * @param melder who reported it
 */
public record ReportLine(
        UUID id,
        String nummer,
        OffsetDateTime tijdstip,
        OffsetDateTime ontvangen,
        Channel kanaal,
        Set<IncidentKind> soorten,
        WellBeing gaatHet,
        ReportStatus status,
        String melder) {}
