// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;
import java.util.List;
import nl.par.kernel.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague proposes. Everything may still be absent; the rules name all that is missing together.
 *
 * @param begindatum first day; today or later
 * @param einddatum last day, at most the longest term of the norm
 * @param evaluatiedatum when it is looked at again
 * @param motivering why this term suits this person, in the words of the letter
 * @param juridischeAard {@code besluit}, {@code privaatrechtelijk} or {@code overig}; the norm's when absent
 * @param dringendeReden why no warning or talk came first (R2)
 * @param gesprek for a talk only
 * @param afspraken for a contact arrangement only
 */
public record MeasureProposal(
        @Nullable LocalDate begindatum,
        @Nullable LocalDate einddatum,
        @Nullable LocalDate evaluatiedatum,
        @Nullable String motivering,
        @Nullable String juridischeAard,
        @Nullable String dringendeReden,
        @Nullable Addressee geadresseerde,
        List<LetterFact> feiten,
        @Nullable TalkPlan gesprek,
        @Nullable Arrangement afspraken) {

    /** Absent facts, as JSON leaves them, become none. */
    public MeasureProposal {
        feiten = Json.present(feiten);
    }
}
