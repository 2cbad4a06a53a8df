// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;
import java.util.UUID;

/** A measure that reached the person concerned, for the figures. */
public record ImposedMeasure(UUID caseId, MeasureKind kind, LocalDate day) {}
