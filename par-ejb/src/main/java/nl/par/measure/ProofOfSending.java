// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a letter reached the person concerned (R1).
 *
 * @param wijze {@code post}, {@code aangetekend}, {@code uitgereikt} or {@code veilige-mail}
 * @param datum the day it went; not before the decision and not after today
 * @param kenmerk track-and-trace number, or who handed it over
 */
public record ProofOfSending(
        @Nullable String wijze,
        @Nullable LocalDate datum,
        @Nullable String kenmerk) {}
