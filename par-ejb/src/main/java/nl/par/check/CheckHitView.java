// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.UUID;
import nl.par.person.match.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * One person who may be the one that is asked about.
 *
 * @param id the person
 * @param externeReferentie the key of this person in the register that she was taken over from, when there is one
 * @param naam as registered
 * @param zekerheid how sure it is (R8)
 * @param redenenVoor what agrees with the question
 * @param redenenTegen what differs or could not be compared
 * @param identiteit how sure the organisation is of the registered identity, in Dutch
 * @param mogelijkMinderjarig whether the person may be a minor (R17)
 * @param kaart the card
 * @param eigenaar the other organisation whose card it is; absent for the own (R12)
 */
@JsonbNillable
public record CheckHitView(
        UUID id,
        @Nullable String externeReferentie,
        String naam,
        Certainty zekerheid,
        List<String> redenenVoor,
        List<String> redenenTegen,
        String identiteit,
        boolean mogelijkMinderjarig,
        CardView kaart,
        @Nullable Eigenaar eigenaar) {

    /** The organisation that published a card: its code and its name. */
    public record Eigenaar(String organisatie, String naam) {}

    /** The same as a card that this organisation published. */
    CheckHitView of(Eigenaar owner) {
        return new CheckHitView(
                id,
                externeReferentie,
                naam,
                zekerheid,
                redenenVoor,
                redenenTegen,
                identiteit,
                mogelijkMinderjarig,
                kaart,
                owner);
    }
}
