// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A colleague is to become involved in a dossier.
 *
 * @param collega subject of the colleague's account
 * @param reden why she must read the dossier
 * @param totEnMet last day, at most two years from today
 */
public record Grant(
        @Nullable String collega,
        @Nullable String reden,
        @Nullable LocalDate totEnMet) {}
