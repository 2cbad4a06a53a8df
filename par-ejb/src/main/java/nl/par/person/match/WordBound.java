// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.Arrays;

/** The most that one asked word can tell in favour of a person, by how many of its letters his names lack and how many more they have. */
final class WordBound {

    /** That the word cannot be one of the person's. */
    static final double IMPOSSIBLE = -1;

    private static final int MOST_LOST = 2;
    private static final int STEPS = MOST_LOST + 2;
    private static final int FEW_LETTERS = 3;

    final boolean optional;
    final int first;
    final int last;

    /** What it tells of the person looked at last, {@link #IMPOSSIBLE} when it surely is no surname, given name, or other name. */
    double surname;

    double given;
    double alias;

    /** The most that it tells of a person of whom no name sounds so: of a misspelled name, or of another form of it. */
    final double misspelled;

    private final int letters;
    private final int mostLost;
    private final int[] heads;
    private final SoundLetters heard;
    private final Likes surnames;
    private final Likes givenNames;
    private final Likes shortGivenNames;
    private final double variant;
    private final double initial;
    private final double anyAlias;
    private final double shortAlias;

    WordBound(AskedWord word) {
        optional = word.optional;
        first = Integer.numberOfTrailingZeros(word.places);
        last = 31 - Integer.numberOfLeadingZeros(word.places);
        letters = word.alphabet;
        mostLost = word.mostLost;
        heads = NameVariants.SHIPPED.groups(word.word).stream()
                .mapToInt(Sketch::letters)
                .toArray();
        heard = new SoundLetters(word.sound);
        surnames = new Likes(word, true, PersonForm.LONGEST_WORD);
        givenNames = new Likes(word, false, PersonForm.LONGEST_WORD);
        shortGivenNames = new Likes(word, false, Sketch.SHORT_GIVEN);
        variant = heads.length == 0 || optional ? IMPOSSIBLE : word.most(WordLikeness.VARIANT, false);
        initial = word.most(WordLikeness.INITIAL, false);
        misspelled = Math.max(variant, Math.max(surnames.misspelled(), givenNames.misspelled()));
        anyAlias = Math.min(Model.ALIAS_MOST, Math.max(variant, givenNames.most()));
        shortAlias = Math.min(Model.ALIAS_MOST, Math.max(variant, new Likes(word, false, Sketch.SHORT_ALIAS).most()));
    }

    /** What the word tells of a name of at most so many letters, in each way that it can be like it. */
    private static final class Likes {

        private final boolean cut;
        private final double same;
        private final double heard;
        private final double[] slips = new double[STEPS * STEPS];

        Likes(AskedWord word, boolean surname, int longest) {
            int length = word.bytes.length;
            cut = length == PersonForm.LONGEST_WORD;
            double own = word.most(WordLikeness.SAME, surname);
            boolean letter = word.initial() && !surname;
            boolean fits = length <= longest || longest == PersonForm.LONGEST_WORD;
            same = !fits ? IMPOSSIBLE : letter ? Math.max(own, word.most(WordLikeness.INITIAL, false)) : own;
            boolean whole = !word.optional && !word.initial();
            heard = whole && word.sound.length() <= longest ? word.most(WordLikeness.SOUND, surname) : IMPOSSIBLE;
            Arrays.fill(slips, IMPOSSIBLE);
            if (whole && length >= 3 && length - 1 <= longest) {
                fill(
                        1,
                        word.mostLost,
                        Math.max(word.most(WordLikeness.ONE, surname), word.most(WordLikeness.SLIP, surname)));
            }
            if (whole && length >= 5 && length - 2 <= longest) {
                fill(2, word.mostLost, word.most(WordLikeness.TWO, surname));
            }
        }

        /** So many letters are lacking at most, and so many more are there. */
        private void fill(int edits, int mostLost, double tells) {
            for (int lost = 0; lost <= Math.min(edits, mostLost); lost++) {
                for (int more = 0; more <= edits; more++) {
                    int place = lost * STEPS + more;
                    slips[place] = Math.max(slips[place], tells);
                }
            }
        }

        /** Of a name so long that the form holds its beginning only, no more is known than that it may be any. */
        double misspelled() {
            return cut ? most() : slips[0];
        }

        double most() {
            return Math.max(same, Math.max(heard, slips[0]));
        }
    }

    /** No word is like one of these letters that lacks more of them; {@link WordLikeness} holds to it. */
    static int mostLost(int letters) {
        return Integer.bitCount(letters) <= FEW_LETTERS ? 1 : MOST_LOST;
    }

    /** No less than the bits of a surname that is so alike. */
    static double asSurname(AskedWord word, WordLikeness like) {
        double most = 0;
        switch (like) {
            case SAME -> most = word.same(0).stranger();
            case SOUND ->
                most = Bits.log2(Model.mistakenSurname(like) / NamePriors.NETHERLANDS.surnameSound(word.sound));
            case SLIP, ONE, TWO -> {
                for (int shorter = word.reading ? 1 : like.shortest(); shorter <= word.bytes.length; shorter++) {
                    double other = NamePriors.UNLISTED_SURNAME + Model.nearSurname(like, shorter);
                    most = Math.max(most, Bits.log2(Model.mistakenSurname(like) / other));
                }
            }
            default -> {}
        }
        return Math.max(0, most);
    }

    /** No less than the bits of a given name, or another name, that is so alike. */
    static double asGiven(AskedWord word, WordLikeness like) {
        NamePriors priors = NamePriors.NETHERLANDS;
        double most = 0;
        switch (like) {
            case SAME ->
                most = Math.max(
                        word.same(1).stranger(),
                        Math.max(word.same(2).stranger(), word.same(3).stranger()));
            case SOUND -> most = Bits.log2(Model.mistakenGiven(like, word.listed) / priors.givenSound(word.sound));
            case VARIANT -> most = Bits.log2(Model.GIVEN_VARIANT / priors.variants(word.word));
            case INITIAL -> most = Bits.log2(Model.INITIAL / word.initialShare());
            case SLIP, ONE, TWO -> {
                for (int shorter = word.reading ? 1 : like.shortest(); shorter <= word.bytes.length; shorter++) {
                    double other = NamePriors.UNLISTED_GIVEN + Model.nearGiven(like, shorter);
                    most = Math.max(most, Bits.log2(Model.mistakenGiven(like, word.listed) / other));
                }
            }
            default -> {}
        }
        return Math.max(0, most);
    }

    /** Looks at the next person. */
    void look(long sketch) {
        int shared = Sketch.everySurname(sketch);
        surname = like(surnames, Sketch.surnames(sketch), Integer.bitCount(shared & ~letters));
        int known = Sketch.given(sketch);
        given = like(Sketch.longGiven(sketch) ? givenNames : shortGivenNames, known, 0);
        for (int head : heads) {
            if ((head & ~known) == 0 && variant > given) {
                given = variant;
            }
        }
        if (initial > given && Sketch.initials(sketch)) {
            given = initial;
        }
        int aliases = Sketch.aliases(sketch);
        alias = aliases == 0 ? IMPOSSIBLE : aliases == Sketch.MANY_ALIASES ? anyAlias : shortAlias;
    }

    private double like(Likes likes, int known, int more) {
        int lost = Integer.bitCount(letters & ~known);
        if (lost > MOST_LOST) {
            return IMPOSSIBLE;
        }
        double most = likes.slips[lost * STEPS + Math.min(more, MOST_LOST + 1)];
        if (lost == 0 && more == 0 && likes.same > most) {
            most = likes.same;
        }
        return lost <= mostLost && likes.heard > most && heard.among(known) ? likes.heard : most;
    }
}
