// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.par.person.PersonName;
import nl.par.person.match.Evidence.Clue;
import nl.par.person.match.NameWords.Part;
import nl.par.person.match.NameWords.Role;

/** Compares a name as typed, in any order, with all names under which a person is registered. */
final class NameComparison {

    /** Outweighs a shared date of birth, which one in thirty thousand shares by chance; not a shared telephone number. */
    private static final double NOBODY = -12;

    private final List<String> asked;
    private final NameWords registered;
    private final List<Pair> agreed = new ArrayList<>();

    private NameComparison(String typed, PersonName name) {
        this.asked = Folding.words(typed);
        this.registered = NameWords.of(name);
    }

    /** A typed word that agrees with a registered part, and by how much. */
    private record Pair(int word, Part part, double bits, String how) {}

    static List<Evidence> compare(String typed, PersonName name) {
        NameComparison comparison = new NameComparison(typed, name);
        if (comparison.asked.isEmpty()) {
            return List.of();
        }
        if (comparison.registered.parts().isEmpty()) {
            return List.of(Evidence.of(Clue.NAME, 0, "De naam is hier niet bekend en dus niet vergeleken."));
        }
        comparison.agree();
        return comparison.evidence();
    }

    /** Takes the best agreement first; each typed word and each registered part counts once. */
    private void agree() {
        List<Pair> pairs = new ArrayList<>();
        for (int word = 0; word < asked.size(); word++) {
            for (Part part : registered.parts()) {
                WordLikeness likeness = WordLikeness.of(asked.get(word), part);
                if (likeness.bits() > 0) {
                    pairs.add(new Pair(word, part, likeness.bits(), likeness.reason()));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::bits).reversed().thenComparing(Pair::word));
        Set<Integer> words = new HashSet<>();
        Set<Integer> names = new HashSet<>();
        for (Pair pair : pairs) {
            if (!words.contains(pair.word()) && names.add(pair.part().name())) {
                words.add(pair.word());
                agreed.add(pair);
            }
        }
    }

    private List<Evidence> evidence() {
        List<Evidence> found = new ArrayList<>();
        boolean surname = has(Role.SURNAME);
        boolean given = has(Role.GIVEN) || has(Role.INITIAL);
        boolean otherName = has(Role.ALIAS);
        int unused = asked.size() - agreed.size();
        for (int i = 0; i < agreed.size(); i++) {
            Pair pair = agreed.get(i);
            found.add(Evidence.of(Clue.NAME, i < 2 ? pair.bits() : pair.bits() / 2, pair.how()));
        }
        if (agreed.isEmpty()) {
            found.add(Evidence.contradiction(Clue.NAME, NOBODY, "De naam wijkt af."));
        } else if (unused > 0 && !otherName) {
            found.add(difference(surname, given));
        }
        return found;
    }

    private Evidence difference(boolean surname, boolean given) {
        if (surname && given) {
            return Evidence.of(Clue.NAME, -1, "Niet alle namen die u invulde staan hier.");
        }
        if (surname) {
            return registered.knowsGiven()
                    ? Evidence.of(Clue.NAME, -5, "De voornaam wijkt af.")
                    : Evidence.of(Clue.NAME, 0, "De voornaam is hier niet bekend en dus niet vergeleken.");
        }
        return registered.knowsSurname()
                ? Evidence.contradiction(Clue.NAME, -8, "De achternaam wijkt af.")
                : Evidence.of(Clue.NAME, 0, "De achternaam is hier niet bekend en dus niet vergeleken.");
    }

    private boolean has(Role role) {
        return agreed.stream().anyMatch(pair -> pair.part().role() == role);
    }
}
