// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import java.time.LocalDate;
import java.util.List;
import nl.par.measure.Addressee;
import nl.par.measure.LetterFact;

/** What a letter of a tale needs: to whom, in a town that does not exist, and the facts. */
final class DemoLetters {

    private DemoLetters() {}

    static Addressee addressee(StoryNode person) {
        String prefix = person.has("voorvoegsel") ? person.text("voorvoegsel") + " " : "";
        String surname = prefix + person.text("geslachtsnaam");
        boolean sir = "heer".equals(person.text("aanspreken"));
        return new Addressee(
                (sir ? "De heer " : "Mevrouw ") + person.text("roepnaam").charAt(0) + ". " + surname,
                List.of("Verzonnenlaan " + person.text("huisnummer"), person.text("postcode") + " Voorbeeldstad"),
                "Geachte " + (sir ? "heer " : "mevrouw ") + capital(surname));
    }

    static List<LetterFact> facts(StoryNode step) {
        return step.nodes("feiten").stream()
                .map(fact -> new LetterFact(LocalDate.parse(fact.text("datum")), "feit", fact.text("tekst")))
                .toList();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
