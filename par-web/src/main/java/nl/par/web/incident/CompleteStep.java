// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps in which a report is completed. */
public enum CompleteStep {
    WIE("wie", "Wie was het?", "Naam, beschrijving, hoe zeker u het weet"),
    WAT("wat", "Wat gebeurde er?", "Uw verhaal, wat er letterlijk is gezegd"),
    OMSTANDIGHEDEN("omstandigheden", "Hoe was de situatie?", "Alleen of niet, aanleiding, wat er direct is gedaan"),
    U("u", "Wat deed het met u?", "Letsel, schade, wensen. Of voor welke collega u meldt"),
    BIJLAGEN("bijlagen", "Hebt u bijlagen?", "Foto's, berichten, opnamen"),
    CONTROLE("controle", "Klopt alles?", "Uw hele melding op een rij");

    private final String path;
    private final String title;
    private final String about;

    CompleteStep(String path, String title, String about) {
        this.path = path;
        this.title = title;
        this.about = about;
    }

    static Optional<CompleteStep> find(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** Last part of its address. */
    public String path() {
        return path;
    }

    /** The question that it asks. */
    public String title() {
        return title;
    }

    /** What it asks about, in a few words. */
    public String about() {
        return about;
    }

    /** The step after this one; the last one has none. */
    public Optional<CompleteStep> next() {
        List<CompleteStep> all = List.of(values());
        return all.stream().skip(all.indexOf(this) + 1L).findFirst();
    }

    /** Such as {@code Stap 2 van 6}. */
    public String place() {
        return "Stap " + (List.of(values()).indexOf(this) + 1) + " van " + values().length;
    }
}
