// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.ArrayList;
import java.util.List;
import nl.par.person.PersonName;
import org.jspecify.annotations.Nullable;

/** All names under which a person is registered, as folded words. Shared by the engine and by the keys of the index. */
public final class NameWords {

    /** What a word is in the name. */
    public enum Role {
        SURNAME,
        GIVEN,
        INITIAL,
        ALIAS
    }

    /**
     * One word.
     *
     * @param name which name it belongs to: spellings of one name share the number, and together count once
     */
    public record Part(Role role, String word, int name) {}

    private final List<Part> parts = new ArrayList<>();
    private int names;

    private NameWords() {}

    /** The words of a name. */
    public static NameWords of(PersonName name) {
        NameWords words = new NameWords();
        words.surname(name.voorvoegsel(), name.geslachtsnaam());
        words.surname(null, name.partnernaam());
        words.given(name);
        for (String alias : name.aliassen()) {
            Folding.words(alias).forEach(word -> words.add(Role.ALIAS, word));
        }
        return words;
    }

    /** Every word. */
    public List<Part> parts() {
        return parts;
    }

    boolean knowsGiven() {
        return parts.stream().anyMatch(part -> part.role() == Role.GIVEN || part.role() == Role.INITIAL);
    }

    boolean knowsSurname() {
        return parts.stream().anyMatch(part -> part.role() == Role.SURNAME);
    }

    private void surname(@Nullable String prefix, @Nullable String surname) {
        if (surname == null) {
            return;
        }
        List<String> words = Folding.words(surname);
        words.forEach(word -> add(Role.SURNAME, word));
        addSpelling(Role.SURNAME, Folding.joined(surname), words);
        if (prefix != null) {
            addSpelling(Role.SURNAME, Folding.joined(prefix + " " + surname), words);
        }
    }

    private void given(PersonName name) {
        List<String> full = new ArrayList<>();
        if (name.voornamen() != null) {
            full.addAll(Folding.words(name.voornamen()));
        }
        if (name.roepnaam() != null) {
            Folding.words(name.roepnaam()).stream()
                    .filter(w -> !full.contains(w))
                    .forEach(full::add);
        }
        full.forEach(word -> add(Role.GIVEN, word));
        if (name.voorletters() != null && full.isEmpty()) {
            Folding.fold(name.voorletters())
                    .codePoints()
                    .filter(Character::isLetter)
                    .forEach(letter -> add(Role.INITIAL, Character.toString(letter)));
        }
    }

    private void add(Role role, String word) {
        if (!word.isEmpty()) {
            parts.add(new Part(role, word, names++));
        }
    }

    private void addSpelling(Role role, String word, List<String> others) {
        if (!word.isEmpty() && !others.contains(word)) {
            parts.add(new Part(role, word, names - 1));
        }
    }
}
