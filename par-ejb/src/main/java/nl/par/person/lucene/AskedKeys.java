// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.par.person.PartialDate;
import nl.par.person.PersonQuestion;
import nl.par.person.lucene.Keys.Word;
import nl.par.person.match.AskedPerson;
import nl.par.person.match.Folding;
import org.apache.lucene.util.BytesRef;

/**
 * The keys by which a question looks for those who may be meant. Which of them are looked up depends on the question alone, never on what was
 * found, so that nobody's place depends on who else is registered.
 */
final class AskedKeys {

    private static final int MOST_WORDS = 6;

    private final Keys keys = new Keys();
    private final List<Forms> words = new ArrayList<>();

    private AskedKeys() {}

    /** What one asked word may stand for: as a given name, and as a surname. */
    private record Forms(List<Word> given, List<Word> surname) {

        static Forms of(String folded) {
            Word word = Word.of(folded);
            String rest = Folding.withoutPrefix(folded);
            return new Forms(
                    Word.withVariants(folded), rest.equals(folded) ? List.of(word) : List.of(word, Word.of(rest)));
        }

        Set<Word> all() {
            Set<Word> all = new LinkedHashSet<>(given);
            all.addAll(surname);
            return all;
        }

        boolean initial() {
            return surname.get(0).code().length() == 1;
        }
    }

    static Set<BytesRef> of(AskedPerson asked) {
        AskedKeys made = new AskedKeys();
        made.numbers(asked.question());
        List<String> telling = asked.tellingWords();
        telling.stream().limit(MOST_WORDS).map(Forms::of).forEach(made.words::add);
        if (telling.size() == 1) {
            asked.optionalWords().stream().limit(1).map(Forms::of).forEach(made.words::add);
        }
        made.names();
        asked.born().ifPresent(made::born);
        if (telling.size() == 1 && asked.born().filter(PartialDate::complete).isEmpty()) {
            made.words.get(0).all().forEach(made.keys::ends);
        }
        return made.keys.all();
    }

    private void names() {
        for (int i = 0; i < words.size(); i++) {
            if (words.size() == 1) {
                words.get(0).all().forEach(keys::word);
            }
            words.get(i).all().forEach(keys::incomplete);
            for (int j = 0; j < words.size(); j++) {
                if (i != j) {
                    pairs(words.get(i), words.get(j));
                }
            }
        }
    }

    /** Either word may be the surname. A surname stands for itself alone, with or without what looks like a prefix. */
    private void pairs(Forms given, Forms last) {
        for (Word surname : last.surname()) {
            if (given.initial()) {
                keys.initial(surname, given.surname().get(0).initial());
            } else {
                given.given().forEach(name -> keys.pair(name, surname));
            }
        }
    }

    private void born(PartialDate date) {
        Integer month = date.month();
        Integer day = date.day();
        if (words.size() == 1) {
            words.get(0).all().forEach(word -> keys.bornIn(word, date.year()));
        }
        if (month != null && day != null) {
            keys.born(date.year(), month, day);
            if (day <= 12) {
                keys.born(date.year(), day, month);
            }
            words.forEach(forms -> forms.all().forEach(word -> keys.bornAlmost(word, date.year(), month, day)));
        }
    }

    private void numbers(PersonQuestion question) {
        question.telefoonnummers().forEach(phone -> keys.number('t', phone.e164()));
        question.emailadressen().forEach(email -> keys.number('e', email.folded()));
        question.kentekens().forEach(plate -> keys.number('k', plate.bare()));
        question.adressen().forEach(address -> keys.number('p', address.postcode()));
        question.bsnKeys().forEach(key -> keys.number('s', key));
    }
}
