// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A second colleague looked at a report. Observed within the transaction of the review.
 *
 * @param caseId the dossier it got its place in; null when it was not confirmed
 */
public record ReportReviewed(UUID incident, @Nullable UUID caseId) {}
