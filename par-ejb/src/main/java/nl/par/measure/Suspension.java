// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.ArrayList;
import java.util.List;
import nl.par.kernel.Json;
import nl.par.kernel.Violations;

/**
 * A service that stops for a while, where the law allows it. What the law or a person's livelihood needs stays open, and
 * is named (R18).
 *
 * @param dienst the service that stops, as the person concerned knows it
 * @param grondslag the statute or rule that allows it
 * @param blijftOpen what stays possible and how; at least one line
 * @param voorzorg what a colleague must do because of it, for the card
 */
public record Suspension(String dienst, String grondslag, List<String> blijftOpen, List<String> voorzorg) {

    /** Absent lists, as JSON leaves them, become empty. */
    public Suspension {
        blijftOpen = Json.present(blijftOpen);
        voorzorg = Json.present(voorzorg);
    }

    /** The suspension as sentences for the person concerned. */
    List<String> sentences() {
        List<String> all = new ArrayList<>();
        all.add("Wij stoppen tijdelijk met: " + dienst + ".");
        all.add("Wij mogen dit op grond van " + grondslag + ".");
        blijftOpen.forEach(open -> all.add("Dit blijft mogelijk: " + open + "."));
        return List.copyOf(all);
    }

    @SuppressWarnings("NullAway") // JSON binding leaves absent members null
    private static String present(String text) {
        return text == null ? "" : text;
    }

    /** Adds what is wrong. */
    void check(Violations violations, Wording wording) {
        violations.requireText(dienst, 120, "opschorting.dienst", "Vul in welke dienst tijdelijk stopt.");
        violations.requireText(
                grondslag, 200, "opschorting.grondslag", "Vul in welke wet of regel deze opschorting toestaat.");
        violations.require(
                !blijftOpen.isEmpty(),
                "opschorting.blijftOpen",
                "Vul in wat mogelijk blijft. Spoed, bezwaar en wettelijke rechten blijven altijd open.");
        wording.checkNames(dienst, "opschorting.dienst", violations);
        violations.require(
                !AlwaysReachable.names(present(dienst)),
                "opschorting.dienst",
                "Spoed, bezwaar, klacht en wat de wet voorschrijft kunt u niet opschorten.");
        wording.checkNames(grondslag, "opschorting.grondslag", violations);
        blijftOpen.forEach(line -> {
            violations.limit(line, 150, "opschorting.blijftOpen");
            wording.check(line, "opschorting.blijftOpen", violations);
        });
        wording.checkPrecautions(voorzorg, "opschorting.voorzorg", violations);
    }
}
