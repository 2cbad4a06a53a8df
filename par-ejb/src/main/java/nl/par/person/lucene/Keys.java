// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.par.person.match.DutchSound;
import nl.par.person.match.NameVariants;
import org.apache.lucene.util.BytesRef;

/**
 * Makes the keys under which persons lie in the index and are looked up. A key joins two or three traits, such as the sound of a surname with
 * the month and day of birth, so that few persons share it and one exact look-up finds them. It is a hash of four bytes: that two keys are
 * alike by chance costs one comparison and changes no outcome.
 */
final class Keys {

    /** The only field with keys. */
    static final String FIELD = "key";

    private static final int SIZE = 4;
    private static final String VOWELS = "aeiou";

    /** A surname of so many sounds can be misspelled in its middle, so that neither its beginning nor its end is right. */
    static final int SHORT = 4;

    private final Set<BytesRef> all = new LinkedHashSet<>();

    /** What a name word is looked up by. */
    record Word(String code, String start, String end, char initial, int sounds) {

        static Word of(String folded) {
            String sound = DutchSound.of(folded);
            int size = sound.length();
            return new Word(
                    DutchSound.code(sound),
                    sound.substring(0, Math.min(3, size)),
                    sound.substring(Math.max(0, size - 3)),
                    folded.charAt(0),
                    size);
        }

        /** The word itself, and the names that it may stand for. */
        static List<Word> withVariants(String folded) {
            Set<Word> words = new LinkedHashSet<>();
            words.add(of(folded));
            NameVariants.SHIPPED.groups(folded).forEach(head -> words.add(of(head)));
            return List.copyOf(words);
        }
    }

    /** All keys, each once. */
    Set<BytesRef> all() {
        return all;
    }

    /** Everyone born on a day. */
    void born(int year, int month, int day) {
        add('D', "", "", year * 10_000 + month * 100 + day);
    }

    /** Name and two of the three parts of a date. */
    void bornAlmost(Word word, int year, int month, int day) {
        add('a', word.code(), "", month * 100 + day);
        add('b', word.code(), "", year * 100 + day);
        add('c', word.code(), "", year * 100 + month);
    }

    /** A given name with a surname, so that either may be misspelled in one place. */
    void pair(Word given, Word surname) {
        beginnings(given, surname);
        add('Q', given.code(), surname.end(), 0);
        add('R', given.end(), surname.code(), 0);
    }

    /** Two names of which each may be misspelled behind its beginning, in either order. */
    void beginnings(Word one, Word other) {
        boolean ordered = one.start().compareTo(other.start()) <= 0;
        add('P', ordered ? one.start() : other.start(), ordered ? other.start() : one.start(), 0);
    }

    /** A given name with a short surname, of which any sound but the first and the last may be wrong, left out or too many. */
    void outline(Word given, Word surname) {
        char first = surname.start().charAt(0);
        char last = surname.end().charAt(surname.end().length() - 1);
        add('S', given.code(), vague(first) + vague(last), 0);
    }

    /** Any vowel is like another. */
    private static String vague(char sound) {
        return VOWELS.indexOf(sound) < 0 ? Character.toString(sound) : "a";
    }

    /** A given name with a surname, both as they sound. */
    void name(Word given, Word surname) {
        add('G', given.code(), surname.code(), 0);
    }

    /** The same of somebody whose date of birth is not wholly known, so that one of both may be misspelled in one place. */
    void undated(Word given, Word surname) {
        add('f', given.code(), surname.start(), 0);
        add('g', given.code(), surname.end(), 0);
        onlyInitial(surname, given.initial());
    }

    /** A surname with the first letter of a given name, of somebody of whom no more is known, or not when he was born. */
    void onlyInitial(Word surname, char letter) {
        add('h', surname.code(), "", letter);
    }

    /** A surname with the first letter of a given name. */
    void initial(Word surname, char letter) {
        add('I', surname.code(), "", letter);
    }

    /** A word of a name of which the surname or the given name is not known. */
    void incomplete(Word word) {
        add('N', word.code(), "", 0);
    }

    /** A word of a name. */
    void word(Word word) {
        add('W', word.code(), "", 0);
    }

    /** How a word of a name begins and how it ends: for a word that is asked alone and may be misspelled. */
    void ends(Word word) {
        add('V', word.start(), "", 0);
        add('X', word.end(), "", 0);
    }

    /** The same of somebody who has more in his name that may be like the prefix of a surname. */
    void endsBesidePrefix(Word word) {
        add('v', word.start(), "", 0);
        add('x', word.end(), "", 0);
    }

    /** A number of some kind. */
    void number(char kind, String number) {
        add(kind, number, "#", 0);
    }

    private void add(char kind, String first, String second, int number) {
        long hash = 0xcbf29ce484222325L;
        hash = step(hash, kind);
        for (int i = 0; i < first.length(); i++) {
            hash = step(hash, first.charAt(i));
        }
        hash = step(hash, '|');
        for (int i = 0; i < second.length(); i++) {
            hash = step(hash, second.charAt(i));
        }
        hash = step(hash, number);
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        byte[] key = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            key[i] = (byte) (hash >>> (56 - 8 * i));
        }
        all.add(new BytesRef(key));
    }

    private static long step(long hash, int value) {
        return (hash ^ value) * 0x100000001b3L;
    }
}
