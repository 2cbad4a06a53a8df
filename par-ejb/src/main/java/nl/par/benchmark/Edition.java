// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import java.time.OffsetDateTime;

/**
 * What an organisation released of a year.
 *
 * @param nummer 1 for the first, higher for each correction
 * @param normVersie the version of the norm that it applied
 * @param kleinsteCel the number below which it leaves a figure out
 */
public record Edition(
        int nummer,
        OffsetDateTime vrijgegeven,
        String normVersie,
        int kleinsteCel,
        int medewerkers,
        ReleasedFigures cijfers) {}
