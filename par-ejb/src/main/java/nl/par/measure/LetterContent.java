// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.List;
import nl.par.kernel.Json;
import org.jspecify.annotations.Nullable;

/** All that a measure's letter tells besides the terms: to whom, the facts, and the talk or the arrangement. */
public record LetterContent(
        Addressee geadresseerde,
        List<LetterFact> feiten,
        @Nullable TalkPlan gesprek,
        @Nullable Arrangement afspraken) {

    /** Absent facts, as JSON leaves them, become none. */
    public LetterContent {
        feiten = Json.present(feiten);
    }
}
