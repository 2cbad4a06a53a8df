// SPDX-License-Identifier: EUPL-1.2
package nl.par.report;

import org.jspecify.annotations.Nullable;

/**
 * The annual report of one organisation.
 *
 * @param organisation its name
 * @param figures of the period asked for
 * @param yearBefore the same days one year earlier, absent when nothing was registered then
 */
public record AnnualReport(
        String organisation, Figures figures, @Nullable Figures yearBefore) {}
