// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.par.person.PartialDate;
import nl.par.person.PersonQuestion;
import nl.par.person.PostalAddress;
import org.jspecify.annotations.Nullable;

/** A question, made ready to be compared with many persons. */
public final class AskedPerson {

    private static final int MOST_WORDS = 12;

    final List<AskedWord> words = new ArrayList<>();
    final int telling;
    /** The prefix of the surname as one word, empty without one; null when it is abbreviated. */
    final byte @Nullable [] prefix;

    final int date;
    final long[][] numbers = new long[NumberKind.ALL.length][];
    final List<PostalAddress> addresses;
    private final PersonQuestion question;

    /** Prepares a question. */
    public AskedPerson(PersonQuestion question) {
        this.question = question;
        List<String> folded = Folding.split(Folding.fold(question.naam()));
        telling = readWords(folded);
        prefix = prefix(folded);
        date = PersonForm.date(question.geboortedatum());
        numbers(NumberKind.PHONE, question.telefoonnummers().stream().map(phone -> phone.e164()));
        numbers(NumberKind.EMAIL, question.emailadressen().stream().map(email -> email.folded()));
        numbers(NumberKind.PLATE, question.kentekens().stream().map(plate -> plate.bare()));
        numbers(NumberKind.BSN, question.bsnKeys().stream());
        addresses = question.adressen();
    }

    private void numbers(NumberKind kind, Stream<String> texts) {
        numbers[kind.place()] =
                texts.mapToLong(text -> PersonForm.number(kind, text)).toArray();
    }

    /** The question itself. */
    public PersonQuestion question() {
        return question;
    }

    /** The folded words that tell something, without the prefixes of surnames, in the order of the question. */
    public List<String> tellingWords() {
        return words.stream()
                .filter(word -> !word.optional)
                .limit(telling)
                .map(word -> word.word)
                .toList();
    }

    /** Prefixes of surnames that could also be short names of their own, such as Do and La. */
    public List<String> optionalWords() {
        return words.stream()
                .filter(word -> word.optional)
                .map(word -> word.word)
                .toList();
    }

    /** The date of birth as far as it is asked. */
    public Optional<PartialDate> born() {
        return Optional.ofNullable(question.geboortedatum());
    }

    private static byte @Nullable [] prefix(List<String> all) {
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            String word = all.get(i);
            if (Folding.prefix(word) && !firstInitial(all, i)) {
                if (word.length() == 1 || word.equals("vd")) {
                    return null;
                }
                prefix.append(word);
            }
        }
        return PersonForm.bytes(prefix.toString());
    }

    private int readWords(List<String> all) {
        boolean onlyPrefixes = all.stream().allMatch(Folding::prefix);
        int place = 0;
        for (int i = 0; i < all.size() && place < MOST_WORDS; i++) {
            String word = all.get(i);
            boolean prefix = !onlyPrefixes && Folding.prefix(word) && !firstInitial(all, i);
            if (!prefix) {
                words.add(new AskedWord(word, 1 << place++, false));
            } else if (word.length() > 1) {
                words.add(new AskedWord(word, 1 << (20 + i % 10), true));
            }
        }
        neighbours();
        addSpellings(place);
        return place;
    }

    /** What a word tells depends on those beside it: further initials, and names that come together because few families have them. */
    private void neighbours() {
        List<AskedWord> single = words.stream().filter(word -> !word.optional).toList();
        for (int i = 0; i < single.size(); i++) {
            AskedWord word = single.get(i);
            if (i > 0 && word.initial() && single.get(i - 1).initial()) {
                word.comesAfterInitial();
            }
            if (NameVariants.SHIPPED.fromAfar(word.word) && single.stream().anyMatch(other -> rare(word, other))) {
                word.comesTogether();
            }
        }
    }

    private static boolean rare(AskedWord word, AskedWord other) {
        return other != word && !other.initial() && NamePriors.NETHERLANDS.rareSurname(other.bytes);
    }

    /** A single letter at the beginning is an initial, unless it is the first of {@code v d Berg}. */
    private static boolean firstInitial(List<String> all, int i) {
        boolean letter = i == 0 && all.get(0).length() == 1 && all.size() > 1;
        return letter && !(all.get(0).equals("v") && all.get(1).length() == 1);
    }

    /** Words without a prefix written onto them, and neighbours written as one, because people split and join surnames. */
    private void addSpellings(int telling) {
        List<AskedWord> single = words.stream().filter(word -> !word.optional).toList();
        for (int i = 0; i < single.size(); i++) {
            AskedWord word = single.get(i);
            String rest = Folding.withoutPrefix(word.word);
            if (!rest.equals(word.word)) {
                words.add(new AskedWord(rest, word.places, false));
            }
            MistypedIj.readings(word.word).forEach(meant -> words.add(AskedWord.reading(meant, word.places)));
            if (i + 1 < telling
                    && word.word.length() > 1
                    && single.get(i + 1).word.length() > 1) {
                AskedWord next = single.get(i + 1);
                words.add(new AskedWord(word.word + next.word, word.places | next.places, false));
            }
        }
    }
}
