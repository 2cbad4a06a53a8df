// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.person;

import java.util.List;
import java.util.UUID;
import nl.par.identity.PairLine;
import nl.par.identity.PairView;
import nl.par.person.PersonView;

/** Two persons who may be the same, side by side. */
public record PairJson(
        UUID id,
        String status,
        Kant een,
        Kant twee,
        String zekerheid,
        List<String> redenenVoor,
        List<String> redenenTegen,
        int versie) {

    /** One of the two, in the version in which it is compared. */
    public record Kant(UUID id, Persoonsgegevens gegevens, List<String> dossiers, int versie) {

        static Kant of(PersonView person, List<String> files) {
            return new Kant(person.id(), Persoonsgegevens.of(person.details()), files, person.version());
        }
    }

    /** A pair in the list. */
    public record Regel(
            UUID id, String een, String twee, String zekerheid, List<String> redenenVoor, List<String> redenenTegen) {

        static Regel of(PairLine line) {
            return new Regel(
                    line.id(),
                    line.een(),
                    line.twee(),
                    line.zekerheid().name(),
                    line.redenenVoor(),
                    line.redenenTegen());
        }
    }

    /** The pairs about which nobody decided. */
    public record Lijst(List<Regel> persoonsparen) {}

    static PairJson of(PairView pair) {
        return new PairJson(
                pair.id(),
                pair.status().name(),
                Kant.of(pair.een(), pair.dossiersEen()),
                Kant.of(pair.twee(), pair.dossiersTwee()),
                pair.zekerheid().name(),
                pair.redenenVoor(),
                pair.redenenTegen(),
                pair.versie());
    }
}
