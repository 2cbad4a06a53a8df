// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import org.jspecify.annotations.Nullable;

/** What was told about an incident, without persons. Stored as one JSON text. */
public record IncidentContent(
        @Nullable String locatie, Story verhaal, Circumstances omstandigheden, AcuteResponse optreden) {

    static IncidentContent of(IncidentReport report) {
        return new IncidentContent(report.locatie(), report.verhaal(), report.omstandigheden(), report.optreden());
    }
}
