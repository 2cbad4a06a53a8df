// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a formal report.
 *
 * @param uitkomst code of {@link ReportOutcome}
 * @param datum when it was known; not in the future
 * @param pvNummer number of the official report, when it is known now
 * @param vptStatus code of {@link VptStatus}, when that is known now
 * @param vptCode the code that the police gave, when it is known now
 * @param toelichting in a few words, if needed
 */
public record OutcomeCommand(
        @Nullable String uitkomst,
        @Nullable LocalDate datum,
        @Nullable String pvNummer,
        @Nullable String vptStatus,
        @Nullable String vptCode,
        @Nullable String toelichting) {}
