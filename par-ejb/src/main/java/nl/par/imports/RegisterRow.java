// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.time.LocalDate;
import nl.par.incident.IncidentReport;
import nl.par.measure.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * A row that can be stored.
 *
 * @param line where it stands in the file
 * @param reference its key in the other register
 * @param report what it tells, with the person concerned as far as known
 * @param measure what was imposed, or nothing
 * @param digest by which the same row is known again
 */
public record RegisterRow(
        long line,
        String reference,
        IncidentReport report,
        @Nullable OldMeasure measure,
        String digest) {

    /** A measure that was imposed before the register was taken over; it has an end (R1). */
    public record OldMeasure(MeasureKind kind, LocalDate from, LocalDate until) {}
}
