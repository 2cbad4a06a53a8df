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
        /** Of the surname at birth. */
        SURNAME(0),
        /** Of the partner's surname. */
        PARTNER(1),
        /** The first given name or the call name. */
        GIVEN(2),
        /** A further given name. */
        FURTHER(3),
        /** A letter, where the given name itself is not known. */
        INITIAL(4),
        /** Of another name under which the person is known. */
        ALIAS(5);

        static final Role[] ALL = values();

        private final int place;

        Role(int place) {
            this.place = place;
        }

        /** How the form writes it. */
        int place() {
            return place;
        }

        boolean surname() {
            return this == SURNAME || this == PARTNER;
        }

        boolean given() {
            return this == GIVEN || this == FURTHER || this == INITIAL;
        }
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
        words.surname(Role.SURNAME, name.voorvoegsel(), name.geslachtsnaam());
        words.surname(Role.PARTNER, null, name.partnernaam());
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

    /** Whether a surname and a whole given name are known. */
    public boolean whole() {
        return has(Role.SURNAME) && has(Role.GIVEN);
    }

    private boolean has(Role role) {
        return parts.stream().anyMatch(part -> part.role() == role);
    }

    private void surname(Role role, @Nullable String prefix, @Nullable String surname) {
        if (surname == null) {
            return;
        }
        List<String> words = Folding.words(surname);
        words.forEach(word -> add(role, word));
        if (words.size() > 1) {
            addSpelling(role, Folding.joined(surname), words);
        } else if (words.size() == 1) {
            addSpelling(role, Folding.withoutPrefix(words.get(0)), words);
        }
        if (prefix != null) {
            addSpelling(role, Folding.joined(prefix + " " + surname), words);
        }
    }

    private void given(PersonName name) {
        List<String> full = name.voornamen() == null ? List.of() : Folding.words(name.voornamen());
        List<String> call = name.roepnaam() == null ? List.of() : Folding.words(name.roepnaam());
        for (int i = 0; i < full.size(); i++) {
            add(i == 0 || call.contains(full.get(i)) ? Role.GIVEN : Role.FURTHER, full.get(i));
        }
        call.stream().filter(word -> !full.contains(word)).forEach(word -> add(Role.GIVEN, word));
        if (name.voorletters() != null && full.isEmpty() && call.isEmpty()) {
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
