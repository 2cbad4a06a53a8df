// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look-up as the privacy officer reviews it: who asked, when, for what. Never who was looked for.
 *
 * @param clues by which kinds of clue, for example name and birth date
 * @param marks names of the marks, separated by commas
 * @param appeared how many persons appeared in the results
 * @param opened how many of those were opened; another thing than appearing (R10)
 * @param answered false when it was refused because a reason was asked first
 * @param reviewed whether a privacy officer has looked at it
 */
public record LookUp(
        UUID id,
        String askedName,
        OffsetDateTime askedAt,
        PlannedContact contact,
        String purpose,
        String clues,
        @Nullable CheckOutcome outcome,
        String marks,
        boolean reviewed,
        boolean answered,
        long appeared,
        long opened) {

    /** Why it stands out; empty for most. */
    public List<CheckMark> standsOut() {
        return marks(marks);
    }

    static List<CheckMark> marks(String marks) {
        return Arrays.stream(marks.split(",", -1))
                .filter(mark -> !mark.isEmpty())
                .map(CheckMark::valueOf)
                .toList();
    }
}
