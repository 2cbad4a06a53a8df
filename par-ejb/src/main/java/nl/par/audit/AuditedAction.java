// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import org.jspecify.annotations.Nullable;

/**
 * What the guard tells the log.
 *
 * @param actor the token's {@code sub}
 * @param actorName as the colleague is called
 * @param action use case and method, for example {@code ReportIncident.submit}
 * @param permission what it asked for
 * @param outcome how it ended
 * @param reason kind of refusal or failure, never the input
 */
public record AuditedAction(
        String actor,
        String actorName,
        String action,
        String permission,
        AuditOutcome outcome,
        @Nullable String reason) {}
