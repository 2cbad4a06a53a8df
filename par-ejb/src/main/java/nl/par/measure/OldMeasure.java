// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure that was imposed before its register was taken over. It has an end (R1).
 *
 * @param caseId the dossier in which it comes
 * @param person whose card shows it, or nobody while unknown
 * @param until last day
 */
public record OldMeasure(UUID caseId, @Nullable UUID person, MeasureKind kind, LocalDate from, LocalDate until) {}
