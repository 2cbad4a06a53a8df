// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonView;
import nl.par.person.lucene.Keys.Word;
import nl.par.person.match.Folding;
import nl.par.person.match.NameWords;
import nl.par.person.match.NameWords.Part;
import nl.par.person.match.NameWords.Role;
import nl.par.person.match.PersonForm;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The keys under which a person can be found, and the form with which he is compared. Of the BSN there is only its keyed hash (R13). */
final class PersonKeys {

    /** The bytes of {@link PersonForm}. */
    static final String FORM = "form";

    private final Keys keys = new Keys();

    private PersonKeys() {}

    static Document document(PersonView person) {
        Document document = new Document();
        for (BytesRef key : of(person.details())) {
            document.add(new StringField(Keys.FIELD, key, Store.NO));
        }
        document.add(new BinaryDocValuesField(FORM, new BytesRef(PersonForm.of(person.details()))));
        return document;
    }

    private static Set<BytesRef> of(PersonDetails person) {
        PersonKeys made = new PersonKeys();
        made.names(person);
        made.numbers(person);
        return made.keys.all();
    }

    private void names(PersonDetails person) {
        NameWords name = NameWords.of(person.naam());
        Set<Word> surnames = words(name, Role.SURNAME, Role.PARTNER);
        Set<Word> given = words(name, Role.GIVEN, Role.GIVEN);
        Set<Word> aliases = words(name, Role.ALIAS, Role.ALIAS);
        given.addAll(aliases);
        for (Word surname : surnames) {
            given.forEach(first -> keys.pair(first, surname));
            initials(name).forEach(letter -> keys.initial(surname, letter));
        }
        List<Word> others = new ArrayList<>(aliases);
        for (int i = 1; i < others.size(); i++) {
            keys.pair(others.get(i - 1), others.get(i));
        }
        Set<Word> all = new LinkedHashSet<>(surnames);
        all.addAll(given);
        all.forEach(keys::word);
        all.forEach(keys::ends);
        if (!name.whole()) {
            all.forEach(keys::incomplete);
        }
        born(person.geboortedatum(), all);
    }

    private void born(@Nullable PartialDate date, Set<Word> words) {
        if (date == null) {
            return;
        }
        words.forEach(word -> keys.bornIn(word, date.year()));
        Integer month = date.month();
        Integer day = date.day();
        if (month != null && day != null) {
            keys.born(date.year(), month, day);
            words.forEach(word -> keys.bornAlmost(word, date.year(), month, day));
        }
    }

    private static Set<Word> words(NameWords name, Role one, Role other) {
        Set<Word> words = new LinkedHashSet<>();
        Set<String> spelled = new HashSet<>();
        for (Part part : name.parts()) {
            spelled.add(part.word());
            String rest = Folding.withoutPrefix(part.word());
            boolean asWell = rest.equals(part.word()) || !spelled.contains(rest);
            if (asWell && (part.role() == one || part.role() == other)) {
                words.addAll(one == Role.SURNAME ? List.of(Word.of(part.word())) : Word.withVariants(part.word()));
            }
        }
        return words;
    }

    private static Set<Character> initials(NameWords name) {
        Set<Character> letters = new LinkedHashSet<>();
        for (Part part : name.parts()) {
            if (part.role() == Role.GIVEN || part.role() == Role.INITIAL) {
                letters.add(part.word().charAt(0));
            }
        }
        return letters;
    }

    private void numbers(PersonDetails person) {
        person.telefoonnummers().forEach(phone -> keys.number('t', phone.e164()));
        person.emailadressen().forEach(email -> keys.number('e', email.folded()));
        person.kentekens().forEach(plate -> keys.number('k', plate.bare()));
        person.adressen().forEach(address -> keys.number('p', address.postcode()));
        if (person.burgerservicenummer() != null) {
            person.burgerservicenummer().searchKey().ifPresent(key -> keys.number('s', key));
        }
    }
}
