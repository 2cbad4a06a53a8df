// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed, after it passed {@link ProposalRules}.
 *
 * @param lapses the last day on which it holds unless somebody reviews it
 * @param needsSecond whether two must agree because the person may be a minor (R17)
 * @param replaces the earlier measure in whose place it comes, if any
 */
record Proposed(
        UUID id,
        UUID caseId,
        String number,
        Terms terms,
        LocalDate lapses,
        @Nullable String urgentReason,
        LetterContent content,
        Weighing weighing,
        boolean needsSecond,
        @Nullable Replaces replaces) {

    /** The earlier measure, and why this one comes in its place. */
    record Replaces(UUID measure, Replacement how) {}
}
