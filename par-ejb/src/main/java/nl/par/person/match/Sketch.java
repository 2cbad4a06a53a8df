// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.match.NameWords.Part;
import nl.par.person.match.NameWords.Role;
import org.jspecify.annotations.Nullable;

/**
 * A registered person in eight bytes, by which most who were looked up can be passed over without a comparison: the date of birth, which
 * letters all surnames have in common and which others some of them have, which letters the given names have together, how many words other
 * names have, and whether an address is known.
 */
public final class Sketch {

    /** What is written for each other is one letter here: c, k, q and x; d and t; f and v; i, j and y; s and z. */
    private static final String ALPHABET = "abkdefghiiklmnopkrsdufwkis";

    /** These, and one place for all that is not of this alphabet. */
    private static final String LETTER = "abdefghiklmnoprsuw";

    private static final int FIRST_YEAR = 1850;
    private static final int DATE_BITS = 17;
    private static final int LETTERS = LETTER.length() + 1;
    private static final int SURNAME_AT = DATE_BITS;
    private static final int GIVEN_AT = SURNAME_AT + LETTERS;
    private static final int PREFIX_AT = GIVEN_AT + LETTERS;
    private static final int PREFIX_BITS = 4;
    private static final int ALIASES_AT = PREFIX_AT + PREFIX_BITS;
    private static final int ALL = (1 << LETTERS) - 1;
    private static final long INITIALS = 1L << (ALIASES_AT + 2);
    private static final long ADDRESS = INITIALS << 1;
    private static final long LONG_GIVEN = INITIALS << 2;

    /** Other names that are many, or long, or a word that is mostly the prefix of a surname. */
    static final int MANY_ALIASES = 3;

    /** Other names that are few are no longer than this, as written and as they sound. */
    static final int SHORT_ALIAS = 6;

    /** A given name is seldom longer than this. */
    static final int SHORT_GIVEN = 8;

    private static final int[] BITS = bits();

    /** By which letters one spelling of a surname may differ from another: mostly by its prefix. The first place says that these are unknown. */
    private static final int[] PREFIXES = Stream.of(
                    "", "", "van", "de", "ten", "ter", "el", "al", "op", "bin", "vande", "vander", "opden", "uiten",
                    "onder", "ait")
            .mapToInt(Sketch::letters)
            .toArray();

    private Sketch() {}

    /** The sketch of a person. */
    public static long of(PersonDetails person) {
        List<Part> parts = NameWords.of(person.naam()).parts();
        long sketch = date(person.geboortedatum())
                | surnames(parts)
                | (person.adressen().isEmpty() ? 0 : ADDRESS);
        long aliases = 0;
        for (Part part : parts) {
            if (Folding.prefix(part.word()) || (part.role() == Role.ALIAS && longer(part.word(), SHORT_ALIAS))) {
                aliases = MANY_ALIASES;
            }
            aliases += part.role() == Role.ALIAS ? 1 : 0;
            sketch |= part.role().given() ? given(part) : 0;
        }
        return sketch | (Math.min(MANY_ALIASES, aliases) << ALIASES_AT);
    }

    private static boolean longer(String word, int most) {
        return Math.max(PersonForm.bytes(word).length, DutchSound.of(word).length()) > most;
    }

    /** One more than the number of the day, so that zero is unknown. */
    private static long date(@Nullable PartialDate date) {
        if (date == null) {
            return 0;
        }
        int month = date.month() == null ? 0 : date.month();
        int day = date.day() == null ? 0 : date.day();
        return 1 + ((((date.year() - FIRST_YEAR) * 13L + month) << 5) | day);
    }

    private static long given(Part part) {
        int letters = letters(part.word());
        for (String head : NameVariants.SHIPPED.groups(part.word())) {
            letters |= letters(head);
        }
        long kind = part.word().length() == 1 ? INITIALS : longer(part.word(), SHORT_GIVEN) ? LONG_GIVEN : 0;
        return ((long) letters << GIVEN_AT) | kind;
    }

    /** What the spellings of a surname share, and by which prefix they differ; all letters together when they are too far apart for that. */
    private static long surnames(List<Part> parts) {
        int together = 0;
        int shared = ALL;
        for (Part part : parts) {
            if (part.role().surname()) {
                int letters = letters(part.word());
                together |= letters;
                shared &= cut(part.word()) ? 0 : letters;
            }
        }
        for (int prefix = 1; prefix < PREFIXES.length; prefix++) {
            if (together != 0 && (together & ~shared & ~PREFIXES[prefix]) == 0) {
                return ((long) prefix << PREFIX_AT) | ((long) shared << SURNAME_AT);
            }
        }
        return (long) together << SURNAME_AT;
    }

    private static boolean cut(String word) {
        return PersonForm.bytes(word).length >= PersonForm.LONGEST_WORD;
    }

    /** The letters of a word, as bits; all of them for a word of which the form holds only the beginning. */
    static int letters(String word) {
        byte[] bytes = PersonForm.bytes(word);
        return cut(word) ? ALL : letters(bytes, 0, bytes.length);
    }

    /** The letters of a word as the form holds it. One letter more, less or other changes at most one of them. */
    static int letters(byte[] form, int from, int length) {
        int letters = 0;
        for (int i = from; i < from + length; i++) {
            letters |= BITS[form[i] & 0xff];
        }
        return letters;
    }

    /** The bit of one letter. */
    static int letter(char letter) {
        return letter < 128 ? BITS[letter] : 1 << (LETTERS - 1);
    }

    private static int[] bits() {
        int[] bits = new int[256];
        Arrays.fill(bits, 1 << (LETTERS - 1));
        for (int i = 0; i < ALPHABET.length(); i++) {
            bits['a' + i] = 1 << LETTER.indexOf(ALPHABET.charAt(i));
        }
        return bits;
    }

    /** As {@link PersonForm#date} packs it. */
    static int date(long sketch) {
        int packed = (int) sketch & ((1 << DATE_BITS) - 1);
        int months = (packed - 1) >>> 5;
        return packed == 0 ? 0 : ((months / 13 + FIRST_YEAR - 1800) << 9) | ((months % 13) << 5) | ((packed - 1) & 31);
    }

    /** All letters that some surname has, and perhaps others; zero when none is known. */
    static int surnames(long sketch) {
        return shared(sketch) | PREFIXES[prefix(sketch)];
    }

    /** Letters that every surname has, as far as that is known. */
    static int everySurname(long sketch) {
        return prefix(sketch) == 0 ? 0 : shared(sketch);
    }

    private static int shared(long sketch) {
        return (int) (sketch >>> SURNAME_AT) & ALL;
    }

    private static int prefix(long sketch) {
        return (int) (sketch >>> PREFIX_AT) & ((1 << PREFIX_BITS) - 1);
    }

    /** The letters of all given names, and of the names that these stand for; zero when none is known. */
    static int given(long sketch) {
        return (int) (sketch >>> GIVEN_AT) & ALL;
    }

    /** How many words other names have; {@link #MANY_ALIASES} when nothing is known of them. */
    static int aliases(long sketch) {
        return (int) (sketch >>> ALIASES_AT) & MANY_ALIASES;
    }

    /** Whether of a given name only the first letter is known. */
    static boolean initials(long sketch) {
        return (sketch & INITIALS) != 0;
    }

    /** Whether the name may have words beside the surname, or letters of a given name, that are like the prefix of a surname. */
    public static boolean mayHavePrefixBeside(long sketch) {
        return aliases(sketch) == MANY_ALIASES || initials(sketch);
    }

    /** Whether any address is known. */
    static boolean addressKnown(long sketch) {
        return (sketch & ADDRESS) != 0;
    }

    /** Whether a given name is longer than {@link #SHORT_GIVEN}, as written or as it sounds. */
    static boolean longGiven(long sketch) {
        return (sketch & LONG_GIVEN) != 0;
    }
}
