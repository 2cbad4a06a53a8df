// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal can begin with: the usual terms of the norm and what the confirmed reports already tell.
 *
 * @param afterWarning whether a warning or talk already reached the person, so that no urgent reason is needed (R2)
 * @param maybeMinor whether the person may be a minor, so that two colleagues must agree (R17)
 * @param passages how the letter words the passages that may be worded otherwise, in order
 * @param facts facts and quotes of the last twelve months, oldest first; never an assessment
 */
public record ProposalStart(
        UUID caseId,
        String caseNumber,
        String person,
        Rule rule,
        LocalDate from,
        LocalDate until,
        LocalDate review,
        boolean afterWarning,
        boolean maybeMinor,
        List<String> passages,
        List<LetterFact> facts,
        Contact contact,
        @Nullable Former former) {

    /**
     * The earlier measure in whose place the proposal comes.
     *
     * @param how why
     * @param content what its letter told
     * @param weighing how its maker answered the questions of a fair decision
     * @param urgentReason why no warning came first, then
     */
    public record Former(
            UUID id,
            String number,
            Replacement how,
            LetterContent content,
            Weighing weighing,
            @Nullable String urgentReason) {}

    /** What the norm says of this kind. */
    public record Rule(
            String name, String explanation, int step, String nature, String longest, List<String> precautions) {}

    /** The organisation's own contact person and where letters go. */
    public record Contact(String name, String phone, String postalAddress) {}
}
