// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
 * @param opschorting for a suspension of a service only
 * @param ontzegging for an access ban only
 * @param schade for a claim of damage only
 * @param afweging the answers to the questions of a fair decision; required from the second step of the ladder
 * @param vervangt the sent measure in whose place it comes
 * @param vervangtAls {@code herstel} for a corrected letter, {@code verlenging} for a longer term
 * @param eigenTekst passages of the letter in other words than the template's; where it allows that
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
        @Nullable Arrangement afspraken,
        @Nullable Suspension opschorting,
        @Nullable Premises ontzegging,
        @Nullable Damage schade,
        @Nullable Weighing afweging,
        @Nullable UUID vervangt,
        @Nullable String vervangtAls,
        List<Passage> eigenTekst) {

    /** Absent lists, as JSON leaves them, become empty. */
    public MeasureProposal {
        feiten = Json.present(feiten);
        eigenTekst = Json.present(eigenTekst);
    }

    /** The answers that were given, or none. */
    Weighing weighing() {
        return afweging == null ? Weighing.NONE : afweging;
    }
}
