// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonView;
import nl.par.person.lucene.Keys.Word;
import nl.par.person.match.Folding;
import nl.par.person.match.NameVariants;
import nl.par.person.match.NameWords;
import nl.par.person.match.NameWords.Part;
import nl.par.person.match.NameWords.Role;
import nl.par.person.match.PersonForm;
import nl.par.person.match.Sketch;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** The keys under which a person can be found, and the form with which he is compared. Of the BSN there is only its keyed hash (R13). */
final class PersonKeys {

    /** The bytes of {@link PersonForm}. */
    static final String FORM = "form";

    /** The bits of {@link Sketch}. */
    static final String SKETCH = "sketch";

    private static final Set<Role> SURNAMES = Set.of(Role.SURNAME, Role.PARTNER);

    private final Keys keys = new Keys();

    private PersonKeys() {}

    static Document document(PersonView person) {
        Document document = new Document();
        long sketch = Sketch.of(person.details());
        for (BytesRef key : of(person.details(), sketch)) {
            document.add(new StringField(Keys.FIELD, key, Store.NO));
        }
        document.add(new BinaryDocValuesField(FORM, new BytesRef(PersonForm.of(person.details()))));
        document.add(new NumericDocValuesField(SKETCH, sketch));
        return document;
    }

    private static Set<BytesRef> of(PersonDetails person, long sketch) {
        PersonKeys made = new PersonKeys();
        made.names(person, Sketch.mayHavePrefixBeside(sketch));
        if (dated(person)) {
            made.born(person);
        }
        made.numbers(person);
        return made.keys.all();
    }

    private void names(PersonDetails person, boolean prefixBeside) {
        NameWords name = NameWords.of(person.naam());
        Set<Word> surnames = surnames(name, SURNAMES);
        surnames.forEach(surname -> initials(name).forEach(letter -> keys.initial(surname, letter)));
        Set<Word> last = new LinkedHashSet<>(surnames);
        last.addAll(own(name, Set.of(Role.ALIAS)));
        Set<Word> own = own(name, Set.of(Role.GIVEN, Role.FURTHER, Role.ALIAS));
        Set<Word> first = new LinkedHashSet<>(given(name, Role.GIVEN));
        first.addAll(given(name, Role.ALIAS));
        first.addAll(own);
        everyPair(first, last, keys::name);
        misspelled(name, last);
        everyPair(own(name, Set.of(Role.GIVEN)), surnames, this::outline);
        doubleSurnames(name);
        doubleGivenNames(person.naam());
        if (!dated(person)) {
            everyPair(own, last, keys::undated);
        }
        first.addAll(last);
        first.forEach(keys::word);
        last.forEach(prefixBeside ? keys::endsBesidePrefix : keys::ends);
        if (!name.whole()) {
            incomplete(name, surnames, first);
        }
    }

    /** Few are asked for by a further given name and the partner's surname: of those both beginnings must be right. */
    private void misspelled(NameWords name, Set<Word> last) {
        everyPair(own(name, Set.of(Role.GIVEN, Role.ALIAS)), last, keys::pair);
        Set<Word> further = own(name, Set.of(Role.FURTHER));
        Set<Word> born = surnames(name, Set.of(Role.SURNAME));
        born.addAll(own(name, Set.of(Role.ALIAS)));
        everyPair(further, born, keys::pair);
        everyPair(further, last, keys::beginnings);
    }

    /** Who has two surnames is asked for by both, without a given name: mevrouw Jansen-de Vries. */
    private void doubleSurnames(NameWords name) {
        List<Word> apart = new ArrayList<>();
        int last = -1;
        for (Part part : name.parts()) {
            if (SURNAMES.contains(part.role())) {
                if (part.name() != last) {
                    apart.add(Word.of(part.word()));
                }
                last = part.name();
            }
        }
        together(apart);
    }

    /** By both given names without a surname, as for Jan Willem: those of the call name, else the first two. */
    private void doubleGivenNames(PersonName name) {
        String call = name.roepnaam();
        String all = call == null ? name.voornamen() : call;
        if (all != null) {
            together(Folding.words(all).stream().limit(2).map(Word::of).toList());
        }
    }

    private void together(List<Word> apart) {
        for (int i = 0; i < apart.size(); i++) {
            for (Word other : apart.subList(i + 1, apart.size())) {
                keys.name(apart.get(i), other);
                keys.beginnings(apart.get(i), other);
            }
        }
    }

    private void outline(Word given, Word surname) {
        if (surname.sounds() > 1 && surname.sounds() <= Keys.SHORT) {
            keys.outline(given, surname);
        }
    }

    private void incomplete(NameWords name, Set<Word> surnames, Set<Word> all) {
        Set<Character> letters = initials(name);
        Set<Word> unknown = new LinkedHashSet<>(all);
        if (!letters.isEmpty()) {
            surnames.forEach(surname -> letters.forEach(letter -> keys.onlyInitial(surname, letter)));
            unknown.removeAll(surnames);
        }
        unknown.forEach(keys::incomplete);
    }

    private static Set<Word> own(NameWords name, Set<Role> roles) {
        Set<Word> words = new LinkedHashSet<>();
        for (Part part : name.parts()) {
            if (roles.contains(part.role())) {
                words.add(Word.of(part.word()));
            }
        }
        return words;
    }

    private static boolean dated(PersonDetails person) {
        PartialDate date = person.geboortedatum();
        return date != null && date.complete();
    }

    /** Each under its own name, not under other forms of a given name: who is asked by another form is found by the surname. */
    private void born(PersonDetails person) {
        PartialDate date = Objects.requireNonNull(person.geboortedatum());
        int month = Objects.requireNonNull(date.month());
        int day = Objects.requireNonNull(date.day());
        keys.born(date.year(), month, day);
        NameWords name = NameWords.of(person.naam());
        Set<Word> words = surnames(name, SURNAMES);
        words.addAll(own(name, Set.of(Role.GIVEN, Role.ALIAS)));
        words.forEach(word -> keys.bornAlmost(word, date.year(), month, day));
    }

    /** An alias stands for either. */
    private static void everyPair(Set<Word> given, Set<Word> surnames, BiConsumer<Word, Word> key) {
        for (Word first : given) {
            for (Word last : surnames) {
                key.accept(first, last);
            }
        }
    }

    /** Without spellings that a question is also looked up without, such as a surname with its prefix written onto it. */
    private static Set<Word> surnames(NameWords name, Set<Role> roles) {
        Set<Word> words = new LinkedHashSet<>();
        Set<String> spelled = new HashSet<>();
        for (Part part : name.parts()) {
            spelled.add(part.word());
            String rest = Folding.withoutPrefix(part.word());
            boolean asWell = rest.equals(part.word()) || !spelled.contains(rest);
            if (asWell && roles.contains(part.role())) {
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
