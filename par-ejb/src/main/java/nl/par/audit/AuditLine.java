// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit log as the privacy officer reads it: who did what when, never what it said.
 *
 * @param action use case and method, for example {@code ReportIncident.submit}
 * @param reason kind of refusal or failure, when it was not done
 * @param purpose as it was stated, where a purpose is asked (R10)
 * @param subjects kind and id of the records concerned, separated by spaces
 */
public record AuditLine(
        OffsetDateTime recordedAt,
        String actorName,
        String action,
        AuditOutcome outcome,
        @Nullable String reason,
        @Nullable String purpose,
        @Nullable String subjects) {

    /** Kind and id of each record concerned. */
    public List<String> records() {
        return subjects == null ? List.of() : List.of(subjects.split(" ", -1));
    }
}
