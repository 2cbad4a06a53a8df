// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import java.util.Map;
import java.util.UUID;
import nl.par.person.PersonField;
import org.jspecify.annotations.Nullable;

/**
 * How two persons become one.
 *
 * @param blijft the person who stays; the other one then leads there
 * @param keuzes whose value is kept, by part; a part that is left out keeps what is known
 * @param reden why they are one
 * @param versieEen the version of the first person that the adviser compared
 * @param versieTwee the version of the second person
 */
public record MergeCommand(
        @Nullable UUID blijft,
        Map<PersonField, Choice> keuzes,
        @Nullable String reden,
        int versieEen,
        int versieTwee) {

    /** Copies the choices. */
    public MergeCommand {
        keuzes = Map.copyOf(keuzes);
    }
}
