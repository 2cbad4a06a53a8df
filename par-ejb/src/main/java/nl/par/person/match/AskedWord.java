// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A word of the question, made ready to be compared with many registered words. */
final class AskedWord {

    private static final int NEAR = 64;

    /** So many words of which it is remembered whether they sound like this one: those who are compared share few names. */
    private static final int HEARD = 64;

    final String word;
    final byte[] bytes;
    final int places;
    final String sound;
    final int soundHash;
    final boolean optional;
    /** Whether it is on the list of given names or on that of surnames: then it is no given name by mistake. */
    final boolean listed;

    /** Whether it was not typed, but may be meant: then only a name that is the same is like it, by one slip. */
    final boolean reading;

    final int alphabet;
    final int mostLost;
    private final long[] letters = new long[256];
    private final long last;
    private final byte[][][] variants;
    private final long shapes;
    private final byte[] @Nullable [] heard = new byte[HEARD][];
    private final boolean[] alike = new boolean[HEARD];
    private long initials;
    private final double initialShare;
    private final Bits[] same = new Bits[8];
    private final @Nullable Bits[] near = new Bits[NEAR];
    private final int[] nearOf = new int[NEAR];
    private final double[] nearCommon = new double[NEAR];
    private final double[] mostAsSurname = new double[WordLikeness.KINDS];
    private final double[] mostAsGiven = new double[WordLikeness.KINDS];
    private boolean afterInitial;
    private boolean together;

    /**
     * Prepares a word.
     *
     * @param places the words of the question that it covers, as bits: neighbours written as one cover both
     * @param optional whether it may be left over without counting against
     */
    AskedWord(String word, int places, boolean optional) {
        this(word, places, optional, false);
    }

    /** A word that may be meant by what was typed in these places. */
    static AskedWord reading(String word, int places) {
        return new AskedWord(word, places, false, true);
    }

    private AskedWord(String word, int places, boolean optional, boolean reading) {
        this.word = word;
        this.reading = reading;
        this.places = places;
        this.optional = optional;
        bytes = PersonForm.bytes(word);
        alphabet = Sketch.letters(bytes, 0, bytes.length);
        mostLost = WordBound.mostLost(alphabet);
        NamePriors priors = NamePriors.NETHERLANDS;
        listed = priors.listedGiven(bytes) || !priors.rareSurname(bytes);
        sound = DutchSound.of(word);
        soundHash = PersonForm.soundHash(sound);
        last = 1L << (bytes.length - 1);
        for (int i = 0; i < bytes.length; i++) {
            letters[bytes[i] & 0xff] |= 1L << i;
        }
        initials = 1L << (bytes[0] & 0x3f);
        variants = NameVariants.SHIPPED.shapes(word);
        shapes = NameVariants.filled(variants);
        NameVariants.SHIPPED.groups(word).forEach(head -> initials |= 1L << (head.charAt(0) & 0x3f));
        initialShare = shareOf(initials);
        Arrays.fill(mostAsSurname, -1);
        Arrays.fill(mostAsGiven, -1);
    }

    /** How many of its letters another word lacks. */
    int lost(int lettersOfOther) {
        return Integer.bitCount(alphabet & ~lettersOfOther);
    }

    boolean initial() {
        return bytes.length == 1;
    }

    /** Says that it comes after an initial, and so is no first initial itself. */
    void comesAfterInitial() {
        afterInitial = true;
    }

    /** Says that it is a given name of another language and comes with a surname that few here have. */
    void comesTogether() {
        together = true;
    }

    /** How common a given name is that so large a share of all people has, among those who have such a surname. */
    double among(double share) {
        return together ? Math.min(0.5, share * Model.COMMUNITIES) : share;
    }

    boolean same(byte[] form, int from, int length) {
        return same(bytes, form, from, length);
    }

    /** By hand, because words are short: most differ in their length or in the first letter. */
    private static boolean same(byte[] word, byte[] form, int from, int length) {
        if (word.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != form[from + i]) {
                return false;
            }
        }
        return true;
    }

    boolean variant(byte[] form, int from, int length) {
        int shape = NameVariants.shape(form[from], length);
        if ((shapes & (1L << shape)) == 0) {
            return false;
        }
        for (byte[] other : variants[shape]) {
            if (same(other, form, from, length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a registered word sounds the same. */
    boolean soundsLike(byte[] form, int from, int length) {
        int place = WordTable.hash(form, from, length) & (HEARD - 1);
        byte[] before = heard[place];
        if (before == null || !same(before, form, from, length)) {
            String other = new String(form, from, length, StandardCharsets.UTF_8);
            alike[place] = sound.equals(DutchSound.of(other));
            heard[place] = Arrays.copyOfRange(form, from, from + length);
        }
        return alike[place];
    }

    /** Whether the word, or a name that it stands for, begins with this letter. */
    boolean begins(byte letter) {
        return (initials & (1L << (letter & 0x3f))) != 0;
    }

    /** The bits of the same first letter, of the first or of a further given name; computed once. */
    Bits initialBits(boolean further) {
        int kind = further && !afterInitial ? 7 : 6;
        Bits bits = same[kind];
        if (bits == null) {
            bits = kind == 7 ? Model.furtherInitial(initialShare) : Model.initial(initialShare);
            same[kind] = bits;
        }
        return bits;
    }

    /** The bits of a word that is so alike, of this length and so common; computed anew when another was in its place. */
    Bits near(int kind, int length, double common, Supplier<Bits> bits) {
        int of = kind << 6 | length;
        int place = (kind * 7 + length) % NEAR;
        Bits known = near[place];
        if (known == null || nearOf[place] != of || nearCommon[place] != common) {
            known = bits.get();
            near[place] = known;
            nearOf[place] = of;
            nearCommon[place] = common;
        }
        return known;
    }

    /** The share of the people whose given name begins with one of these letters. */
    double initialShare() {
        return initialShare;
    }

    private double shareOf(long letters) {
        double share = 0;
        for (int letter = 'a'; letter <= 'z'; letter++) {
            share += (letters & (1L << (letter & 0x3f))) == 0 ? 0 : NamePriors.NETHERLANDS.initial(letter);
        }
        return Math.max(0.005, share);
    }

    /**
     * The bits of an exact agreement: 0 as a surname, 1 as a given name, 2 as an alias, 3 as a further given name, 4 as the surname of a
     * partner, 5 as a given name of somebody with another call name; computed once.
     */
    Bits same(int kind) {
        Bits bits = same[kind];
        if (bits == null) {
            NamePriors priors = NamePriors.NETHERLANDS;
            float surname = priors.surname(bytes, 0, bytes.length);
            double given = among(priors.given(bytes, 0, bytes.length));
            bits = switch (kind) {
                case 0 -> Model.surname(Model.SURNAME_SAME, surname);
                case 1 -> Model.sameGiven(Model.GIVEN_SAME, given);
                case 3 -> Model.furtherGiven(given);
                case 4 -> Model.surname(Model.PARTNER_SAME, surname);
                case 5 -> Model.sameGiven(Model.FORMAL_SAME, given);
                default -> Model.alias(Model.sameGiven(Model.GIVEN_SAME, Math.max(surname, given)));
            };
            same[kind] = bits;
        }
        return bits;
    }

    /** No less than the bits against a stranger of a word that is so alike. */
    double most(WordLikeness like, boolean surname) {
        double[] most = surname ? mostAsSurname : mostAsGiven;
        if (most[like.place()] < 0) {
            most[like.place()] = surname ? WordBound.asSurname(this, like) : WordBound.asGiven(this, like);
        }
        return most[like.place()];
    }

    /** The letters changed, left out, added or swapped with their neighbour; counted with one bit per letter (Hyyrö, 2003). */
    int edits(byte[] form, int from, int length) {
        long vp = -1L;
        long vn = 0;
        long before = 0;
        long d0 = 0;
        int distance = bytes.length;
        for (int i = from; i < from + length; i++) {
            long here = letters[form[i] & 0xff];
            long swapped = ((~d0 & here) << 1) & before;
            d0 = (((here & vp) + vp) ^ vp) | here | vn | swapped;
            long hp = vn | ~(d0 | vp);
            long hn = d0 & vp;
            distance += (hp & last) != 0 ? 1 : 0;
            distance -= (hn & last) != 0 ? 1 : 0;
            hp = (hp << 1) | 1;
            vp = (hn << 1) | ~(d0 | hp);
            vn = hp & d0;
            before = here;
        }
        return distance;
    }
}
