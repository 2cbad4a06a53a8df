// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.util.UUID;
import nl.par.kernel.Severity;
import nl.par.person.PersonDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a second person answers about a report (R7).
 *
 * @param feiten the facts are clear enough
 * @param identiteit it is clear who it was, or clear that nobody knows
 * @param evenredig keeping it is proportionate
 * @param ernst the severity that counts from now on
 * @param keuze which person it concerns
 * @param persoon the registered person, when one was chosen
 * @param betrokkene corrected details of a new person; without them the details of the report are taken
 * @param toelichting what the reporter should know
 */
public record Confirmation(
        boolean feiten,
        boolean identiteit,
        boolean evenredig,
        @Nullable Severity ernst,
        @Nullable Choice keuze,
        @Nullable UUID persoon,
        @Nullable PersonDetails betrokkene,
        @Nullable String toelichting) {

    /** Which person a report concerns. The names are the API's values. */
    public enum Choice {
        BESTAAND,
        NIEUW,
        ONBEKEND
    }
}
