// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.List;
import nl.par.kernel.Json;
import org.jspecify.annotations.Nullable;

/**
 * All that a measure's letter tells besides the terms: to whom, the facts, what is particular to its kind, and what is worded
 * otherwise than in the template.
 */
public record LetterContent(
        Addressee geadresseerde,
        List<LetterFact> feiten,
        @Nullable TalkPlan gesprek,
        @Nullable Arrangement afspraken,
        @Nullable Suspension opschorting,
        @Nullable Premises ontzegging,
        @Nullable Damage schade,
        List<Passage> eigenTekst) {

    /** Absent lists, as JSON leaves them, become empty. */
    public LetterContent {
        feiten = Json.present(feiten);
        eigenTekst = Json.present(eigenTekst);
    }

    /** What is particular to its kind, as sentences for the person concerned; empty for a warning. */
    public List<String> particulars() {
        if (afspraken != null) {
            return afspraken.sentences();
        }
        if (opschorting != null) {
            return opschorting.sentences();
        }
        if (ontzegging != null) {
            return ontzegging.sentences();
        }
        return schade == null ? List.of() : schade.sentences();
    }
}
