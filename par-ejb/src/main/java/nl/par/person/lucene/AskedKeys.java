// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.par.person.PartialDate;
import nl.par.person.PersonQuestion;
import nl.par.person.lucene.Keys.Word;
import nl.par.person.match.AskedPerson;
import nl.par.person.match.Folding;
import nl.par.person.match.MistypedIj;
import org.apache.lucene.util.BytesRef;

/**
 * The keys by which a question looks for those who may be meant. Which of them are looked up depends on the question alone, never on what was
 * found, so that nobody's place depends on who else is registered.
 */
final class AskedKeys {

    private static final int MOST_WORDS = 6;

    private final Keys strong = new Keys();
    private final Keys weak = new Keys();
    private final Keys misspelled = new Keys();
    private final List<Forms> words = new ArrayList<>();

    private AskedKeys() {}

    /** What one asked word may stand for: as a given name, and as a surname. */
    private record Forms(List<Word> given, List<Word> surname, List<Character> beginnings) {

        static Forms of(String folded) {
            List<Word> given = new ArrayList<>(Word.withVariants(folded));
            Set<Word> surname = new LinkedHashSet<>(List.of(Word.of(folded), Word.of(Folding.withoutPrefix(folded))));
            for (String meant : MistypedIj.readings(folded)) {
                given.add(Word.of(meant));
                surname.add(Word.of(meant));
            }
            return new Forms(
                    given,
                    List.copyOf(surname),
                    folded.chars().limit(2).mapToObj(letter -> (char) letter).toList());
        }

        Set<Word> all() {
            Set<Word> all = new LinkedHashSet<>(given);
            all.addAll(surname);
            return all;
        }

        Word self() {
            return surname.get(0);
        }

        boolean initial() {
            return self().code().length() == 1;
        }
    }

    static AskedKeys of(AskedPerson asked) {
        AskedKeys made = new AskedKeys();
        List<String> telling = asked.tellingWords();
        telling.stream().limit(MOST_WORDS).map(Forms::of).forEach(made.words::add);
        if (telling.size() == 1) {
            asked.optionalWords().stream().limit(1).map(Forms::of).forEach(made.words::add);
        }
        boolean dated = asked.born().filter(PartialDate::complete).isPresent();
        made.numbers(asked.question());
        asked.born().ifPresent(made::days);
        made.pairs(dated);
        asked.born().ifPresent(made::nearly);
        made.single(dated, telling.size() == 1);
        return made;
    }

    /** Those under which few lie who are all to be compared: numbers and addresses. */
    Set<BytesRef> strong() {
        return strong.all();
    }

    /** Those under which many may lie, whose sketch is looked at first. Who is found by a strong key as well was seen before. */
    Set<BytesRef> weak() {
        return weak.all();
    }

    /**
     * Those under which lies who has a surname that only begins or ends like the one word that is asked. Whoever has a name that sounds so is found by a
     * weak key as well and was seen before.
     */
    Set<BytesRef> misspelled() {
        return misspelled.all();
    }

    private void numbers(PersonQuestion question) {
        question.telefoonnummers().forEach(phone -> strong.number('t', phone.e164()));
        question.emailadressen().forEach(email -> strong.number('e', email.folded()));
        question.kentekens().forEach(plate -> strong.number('k', plate.bare()));
        question.adressen().forEach(address -> strong.number('p', address.postcode()));
        question.bsnKeys().forEach(key -> strong.number('s', key));
    }

    private void days(PartialDate date) {
        Integer month = date.month();
        Integer day = date.day();
        if (month != null && day != null) {
            weak.born(date.year(), month, day);
            if (day <= 12) {
                weak.born(date.year(), day, month);
            }
        }
    }

    /** First those whose names both sound as asked. */
    private void pairs(boolean dated) {
        everyPair(this::sounding);
        words.forEach(word -> word.surname().forEach(weak::incomplete));
        everyPair(dated ? this::undated : this::misspelled);
    }

    private void sounding(Forms given, Word surname) {
        if (given.initial()) {
            weak.initial(surname, given.self().initial());
        } else {
            given.given().forEach(name -> weak.name(name, surname));
            given.given().forEach(name -> weak.onlyInitial(surname, name.initial()));
        }
    }

    /** With a whole date of birth one of both names may be misspelled only if the date agrees, more or less, or is not known. */
    private void undated(Forms given, Word surname) {
        if (!given.initial()) {
            weak.undated(given.self(), surname);
        }
    }

    /** A given name of which both ends are wrong still begins with its first or its second letter. */
    private void misspelled(Forms given, Word surname) {
        if (!given.initial()) {
            weak.pair(given.self(), surname);
            given.beginnings().forEach(letter -> weak.initial(surname, letter));
            if (surname.sounds() > 1 && surname.sounds() <= Keys.SHORT + 1) {
                weak.outline(given.self(), surname);
            }
        }
    }

    /** Either word may be the surname. A surname stands for itself alone, with or without what looks like a prefix. */
    private void everyPair(BiConsumer<Forms, Word> pair) {
        for (int i = 0; i < words.size(); i++) {
            Forms given = words.get(i);
            for (int j = 0; j < words.size(); j++) {
                if (i != j) {
                    words.get(j).surname().forEach(surname -> pair.accept(given, surname));
                }
            }
        }
    }

    private void nearly(PartialDate date) {
        Integer month = date.month();
        Integer day = date.day();
        if (month != null && day != null) {
            words.forEach(forms -> forms.surname().forEach(word -> weak.bornAlmost(word, date.year(), month, day)));
        }
    }

    /** Another form of the name alone, without the date, would be nobody: with a whole date only the word itself is looked up as well. */
    private void single(boolean dated, boolean one) {
        if (!one) {
            return;
        }
        Forms forms = words.get(0);
        if (!dated) {
            forms.all().forEach(weak::word);
            forms.all().forEach(weak::endsBesidePrefix);
            forms.all().forEach(misspelled::ends);
        } else if (words.size() == 1) {
            forms.surname().forEach(weak::word);
        }
    }
}
