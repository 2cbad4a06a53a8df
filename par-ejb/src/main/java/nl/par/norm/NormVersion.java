// SPDX-License-Identifier: EUPL-1.2
package nl.par.norm;

import java.time.LocalDate;
import java.util.List;

/**
 * A published version as this organisation sees it.
 *
 * @param applied whether the organisation applies it
 * @param dossiers how many of its dossiers stand under it
 * @param differences with the version that the organisation applies; of a version before that, what has changed since
 * @param effects what adopting it would do; empty unless it is newer than the applied one
 */
public record NormVersion(
        String version,
        String name,
        LocalDate validFrom,
        boolean applied,
        long dossiers,
        List<NormDifference> differences,
        List<NormEffect> effects) {}
