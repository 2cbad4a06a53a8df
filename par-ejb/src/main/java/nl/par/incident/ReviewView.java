// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.util.List;

/**
 * A report with what its reviewer needs.
 *
 * @param melding the report
 * @param kandidaten registered persons who may be meant, surest first
 * @param magBeoordelen false when it is the reviewer's own matter (R7)
 */
public record ReviewView(ReportView melding, List<Candidate> kandidaten, boolean magBeoordelen) {}
