// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report came in. Observed within the transaction that stores it, so that nothing of the protocol can be missing.
 *
 * @param unit the unit of the reporter, when known
 * @param whom to whom it happened
 */
public record ReportSubmitted(
        UUID incident, String number, @Nullable String unit, Instant at, ToWhom whom) {

    /** Whether the labour inspectorate must hear of it at once (R14). */
    public boolean forInspectorate() {
        return whom.forInspectorate();
    }

    /**
     * The colleague to whom it happened.
     *
     * @param subject her account, when PAR knows it
     * @param day when it happened
     * @param harm what it did to her, as far as it was told
     */
    public record ToWhom(
            @Nullable String subject,
            String name,
            @Nullable String email,
            LocalDate day,
            @Nullable Affected harm) {

        /** Whether the labour inspectorate must hear of it at once (R14). */
        public boolean forInspectorate() {
            return harm != null && harm.mustBeReportedToInspectorate();
        }
    }
}
