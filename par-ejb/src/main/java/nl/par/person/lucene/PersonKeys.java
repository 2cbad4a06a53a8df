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
import nl.par.person.match.NameVariants;
import nl.par.person.match.NameWords;
import nl.par.person.match.NameWords.Part;
import nl.par.person.match.NameWords.Role;
import nl.par.person.match.PersonForm;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

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
        Set<Word> surnames = surnames(name);
        Set<Word> given = given(name, Role.GIVEN);
        Set<Word> aliases = given(name, Role.ALIAS);
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
        surnames.forEach(keys::ends);
        aliases.forEach(keys::ends);
        if (!name.whole()) {
            all.forEach(keys::incomplete);
        }
        PartialDate date = person.geboortedatum();
        if (date != null) {
            surnames.forEach(word -> keys.bornIn(word, date.year()));
            aliases.forEach(word -> keys.bornIn(word, date.year()));
            born(date, all);
        }
    }

    private void born(PartialDate date, Set<Word> words) {
        Integer month = date.month();
        Integer day = date.day();
        if (month != null && day != null) {
            keys.born(date.year(), month, day);
            words.forEach(word -> keys.bornAlmost(word, date.year(), month, day));
        }
    }

    /** Without spellings that a question is also looked up without, such as a surname with its prefix written onto it. */
    private static Set<Word> surnames(NameWords name) {
        Set<Word> words = new LinkedHashSet<>();
        Set<String> spelled = new HashSet<>();
        for (Part part : name.parts()) {
            spelled.add(part.word());
            String rest = Folding.withoutPrefix(part.word());
            boolean asWell = rest.equals(part.word()) || !spelled.contains(rest);
            if (asWell && (part.role() == Role.SURNAME || part.role() == Role.PARTNER)) {
                words.add(Word.of(part.word()));
            }
        }
        return words;
    }

    /** With the name that a form stands for, unless that is registered as well. */
    private static Set<Word> given(NameWords name, Role role) {
        Set<String> registered = new LinkedHashSet<>();
        for (Part part : name.parts()) {
            if (part.role() == role) {
                registered.add(part.word());
            }
        }
        Set<Word> words = new LinkedHashSet<>();
        for (String word : registered) {
            boolean known = NameVariants.SHIPPED.groups(word).stream().anyMatch(registered::contains);
            words.addAll(known ? List.of(Word.of(word)) : Word.withVariants(word));
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
