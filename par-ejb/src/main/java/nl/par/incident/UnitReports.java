// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import org.jspecify.annotations.Nullable;

/**
 * The reports of a unit.
 *
 * @param eenheid as the identity provider calls it; null when it does not tell
 */
public record UnitReports(@Nullable String eenheid, ReportPage meldingen) {}
