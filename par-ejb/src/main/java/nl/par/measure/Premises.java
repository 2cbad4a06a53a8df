// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.ArrayList;
import java.util.List;
import nl.par.kernel.Json;
import nl.par.kernel.Violations;

/**
 * The buildings that someone may not enter for a while. Whoever is kept out can still reach the organisation, and come in
 * for what the law requires to be done in person (R18).
 *
 * @param gebouwen buildings or grounds, with their address; at least one
 * @param ruimten rooms, when the ban holds for these only; may be empty
 * @param bereikbaarVia how the organisation can be reached meanwhile
 * @param uitzonderingen what one may still come for, and how; at least one line
 * @param voorzorg what a colleague must do because of it, for the card
 */
public record Premises(
        List<String> gebouwen,
        List<String> ruimten,
        String bereikbaarVia,
        List<String> uitzonderingen,
        List<String> voorzorg) {

    /** Absent lists, as JSON leaves them, become empty. */
    public Premises {
        gebouwen = Json.present(gebouwen);
        ruimten = Json.present(ruimten);
        uitzonderingen = Json.present(uitzonderingen);
        voorzorg = Json.present(voorzorg);
    }

    /** The ban as sentences for the person concerned. */
    List<String> sentences() {
        List<String> all = new ArrayList<>();
        gebouwen.forEach(building -> all.add("U mag niet komen in: " + building + "."));
        if (!ruimten.isEmpty()) {
            all.add("Dit geldt alleen voor: " + String.join(", ", ruimten) + ".");
        }
        all.add("U bereikt ons via " + bereikbaarVia + ".");
        uitzonderingen.forEach(exception -> all.add("U mag wel komen voor: " + exception + "."));
        return List.copyOf(all);
    }

    /** Adds what is wrong. */
    void check(Violations violations, Wording wording) {
        violations.require(!gebouwen.isEmpty(), "ontzegging.gebouwen", "Noem ten minste één gebouw of terrein.");
        gebouwen.forEach(line -> {
            violations.limit(line, 120, "ontzegging.gebouwen");
            wording.checkNames(line, "ontzegging.gebouwen", violations);
        });
        ruimten.forEach(line -> {
            violations.limit(line, 80, "ontzegging.ruimten");
            wording.checkNames(line, "ontzegging.ruimten", violations);
        });
        wording.check(bereikbaarVia, "ontzegging.bereikbaarVia", violations);
        violations.requireText(
                bereikbaarVia, 150, "ontzegging.bereikbaarVia", "Vul in hoe betrokkene u in die tijd wel bereikt.");
        violations.require(
                !uitzonderingen.isEmpty(),
                "ontzegging.uitzonderingen",
                "Vul in waarvoor betrokkene wel mag komen, zoals een wettelijke plicht op afspraak.");
        uitzonderingen.forEach(line -> {
            violations.limit(line, 150, "ontzegging.uitzonderingen");
            wording.check(line, "ontzegging.uitzonderingen", violations);
        });
        wording.checkPrecautions(voorzorg, "ontzegging.voorzorg", violations);
    }
}
