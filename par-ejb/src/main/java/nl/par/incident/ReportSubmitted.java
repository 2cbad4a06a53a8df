// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report came in. Observed within the transaction that stores it, so that nothing of the protocol can be missing.
 *
 * @param unit the unit of the reporter, when known
 * @param forInspectorate whether the labour inspectorate must hear of it at once (R14)
 */
public record ReportSubmitted(
        UUID incident, String number, @Nullable String unit, Instant at, boolean forInspectorate) {}
