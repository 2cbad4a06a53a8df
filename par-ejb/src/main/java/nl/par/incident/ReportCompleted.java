// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.Instant;
import java.util.UUID;

/** More was told about a report before anybody reviewed it. Observed within the transaction that stores it. */
public record ReportCompleted(UUID incident, Instant at, ReportSubmitted.ToWhom whom) {}
