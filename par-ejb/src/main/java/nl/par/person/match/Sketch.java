// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.Arrays;
import nl.par.person.PersonBsn;
import nl.par.person.PersonDetails;
import nl.par.person.match.NameWords.Part;
import nl.par.person.match.NameWords.Role;

/**
 * A registered person in eight bytes, by which most who were looked up can be passed over without a comparison: the date of birth, which
 * letters the surnames have together and which the given names, and what of the name is known. An alias counts as both.
 */
public final class Sketch {

    /** What is written for each other is one letter here: c, k, q and x; d and t; f and v; i, j and y; s and z. */
    private static final String ALPHABET = "abkdefghiiklmnopkrsdufwkis";

    /** These, and one place for all that is not of this alphabet. */
    private static final String LETTER = "abdefghiklmnoprsuw";

    private static final int DATE_BITS = 19;
    private static final int LETTERS = LETTER.length() + 1;
    private static final int SURNAME_AT = DATE_BITS;
    private static final int GIVEN_AT = SURNAME_AT + LETTERS;
    private static final int ALL = (1 << LETTERS) - 1;
    private static final long KNOWS_SURNAME = 1L << (GIVEN_AT + LETTERS);
    private static final long KNOWS_GIVEN = KNOWS_SURNAME << 1;
    private static final long INITIALS = KNOWS_SURNAME << 2;
    private static final long VERIFIED = KNOWS_SURNAME << 3;
    private static final int[] BITS = bits();

    private Sketch() {}

    /** The sketch of a person. */
    public static long of(PersonDetails person) {
        PersonBsn bsn = person.burgerservicenummer();
        long sketch = PersonForm.date(person.geboortedatum())
                | (bsn != null && bsn.how().verified() ? VERIFIED : 0);
        for (Part part : NameWords.of(person.naam()).parts()) {
            sketch |= of(part);
        }
        return sketch;
    }

    private static long of(Part part) {
        Role role = part.role();
        long sketch = role.surname() ? KNOWS_SURNAME : role.given() ? KNOWS_GIVEN : 0;
        if (!role.given()) {
            sketch |= (long) letters(part.word()) << SURNAME_AT;
        }
        if (!role.surname()) {
            int letters = letters(part.word());
            for (String head : NameVariants.SHIPPED.groups(part.word())) {
                letters |= letters(head);
            }
            sketch |= (long) letters << GIVEN_AT;
        }
        return role.given() && part.word().length() == 1 ? sketch | INITIALS : sketch;
    }

    /** The letters of a word, as bits; all of them for a word of which the form holds only the beginning. */
    static int letters(String word) {
        byte[] bytes = PersonForm.bytes(word);
        return bytes.length >= PersonForm.LONGEST_WORD ? ALL : letters(bytes, 0, bytes.length);
    }

    /** The letters of a word as the form holds it. One letter more, less or other changes at most one of them. */
    static int letters(byte[] form, int from, int length) {
        int letters = 0;
        for (int i = from; i < from + length; i++) {
            letters |= BITS[form[i] & 0xff];
        }
        return letters;
    }

    private static int[] bits() {
        int[] bits = new int[256];
        Arrays.fill(bits, 1 << (LETTERS - 1));
        for (int i = 0; i < ALPHABET.length(); i++) {
            bits['a' + i] = 1 << LETTER.indexOf(ALPHABET.charAt(i));
        }
        return bits;
    }

    static int date(long sketch) {
        return (int) sketch & ((1 << DATE_BITS) - 1);
    }

    /** The letters of all surnames. */
    static int surnames(long sketch) {
        return (int) (sketch >>> SURNAME_AT) & ALL;
    }

    /** The letters of all given names, and of the names that these stand for. */
    static int given(long sketch) {
        return (int) (sketch >>> GIVEN_AT) & ALL;
    }

    static boolean knowsSurname(long sketch) {
        return (sketch & KNOWS_SURNAME) != 0;
    }

    static boolean knowsGiven(long sketch) {
        return (sketch & KNOWS_GIVEN) != 0;
    }

    /** Whether of a given name only the first letter is known. */
    static boolean initials(long sketch) {
        return (sketch & INITIALS) != 0;
    }

    /** Whether the BSN was verified. */
    static boolean verified(long sketch) {
        return (sketch & VERIFIED) != 0;
    }
}
