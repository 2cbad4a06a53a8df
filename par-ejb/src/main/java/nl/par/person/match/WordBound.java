// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.Arrays;

/** The most that one asked word can tell in favour of a person, by how many of its letters his names lack. */
final class WordBound {

    /** That the word cannot be one of the person's. */
    static final double IMPOSSIBLE = -1;

    private static final int MOST_LOST = 2;
    private static final int FEW_LETTERS = 3;

    final boolean optional;
    final int first;
    final int last;
    private final int letters;
    private final int[] heads;
    private final double[] surname = new double[MOST_LOST + 2];
    private final double[] given = new double[MOST_LOST + 2];
    private final double variant;
    private final double initial;

    WordBound(AskedWord word) {
        optional = word.optional;
        first = Integer.numberOfTrailingZeros(word.places);
        last = 31 - Integer.numberOfLeadingZeros(word.places);
        letters = word.alphabet;
        heads = NameVariants.SHIPPED.groups(word.word).stream()
                .mapToInt(Sketch::letters)
                .toArray();
        variant = heads.length == 0 ? 0 : word.most(WordLikeness.VARIANT, false);
        initial = word.most(WordLikeness.INITIAL, false);
        fill(surname, word, true);
        fill(given, word, false);
    }

    /** No word is like one of these letters that lacks more of them; {@link WordLikeness} holds to it. */
    static int mostLost(int letters) {
        return Integer.bitCount(letters) <= FEW_LETTERS ? 1 : MOST_LOST;
    }

    private static void fill(double[] most, AskedWord word, boolean asSurname) {
        Arrays.fill(most, IMPOSSIBLE);
        most[0] = word.most(WordLikeness.SAME, asSurname);
        if (word.optional) {
            return;
        }
        if (word.initial()) {
            most[0] = Math.max(most[0], asSurname ? 0 : word.most(WordLikeness.INITIAL, false));
            return;
        }
        for (int lost = 0; lost <= word.mostLost; lost++) {
            most[lost] = Math.max(most[lost], word.most(WordLikeness.SOUND, asSurname));
            if (lost <= 1 && word.bytes.length >= 3) {
                most[lost] = Math.max(most[lost], word.most(WordLikeness.ONE, asSurname));
            }
            if (word.bytes.length >= 5) {
                most[lost] = Math.max(most[lost], word.most(WordLikeness.TWO, asSurname));
            }
        }
    }

    /** No less than the bits of a surname that is so alike. */
    static double asSurname(AskedWord word, WordLikeness like) {
        double most = 0;
        switch (like) {
            case SAME -> most = word.same(0).stranger();
            case SOUND -> most = Bits.log2(Model.SURNAME_SOUND / NamePriors.NETHERLANDS.surnameSound(word.sound));
            case ONE, TWO -> {
                int edits = like == WordLikeness.ONE ? 1 : 2;
                for (int shorter = 2 * edits + 1; shorter <= word.bytes.length; shorter++) {
                    double other = NamePriors.UNLISTED_SURNAME + Model.nearSurname(edits, shorter);
                    most = Math.max(most, Bits.log2((edits == 1 ? Model.SURNAME_ONE : Model.SURNAME_TWO) / other));
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
            case SOUND -> most = Bits.log2(Model.GIVEN_SOUND / priors.givenSound(word.sound));
            case VARIANT -> most = Bits.log2(Model.GIVEN_VARIANT / priors.variants(word.word));
            case INITIAL -> most = Bits.log2(Model.INITIAL / word.initialShare());
            case ONE, TWO -> {
                int edits = like == WordLikeness.ONE ? 1 : 2;
                for (int shorter = 2 * edits + 1; shorter <= word.bytes.length; shorter++) {
                    double other = NamePriors.UNLISTED_GIVEN + Model.nearGiven(edits, shorter);
                    most = Math.max(most, Bits.log2((edits == 1 ? Model.GIVEN_ONE : Model.GIVEN_TWO) / other));
                }
            }
            default -> {}
        }
        return Math.max(0, most);
    }

    double asSurname(long sketch) {
        return surname[Math.min(MOST_LOST + 1, Integer.bitCount(letters & ~Sketch.surnames(sketch)))];
    }

    double asGiven(long sketch) {
        int known = Sketch.given(sketch);
        double most = given[Math.min(MOST_LOST + 1, Integer.bitCount(letters & ~known))];
        for (int head : heads) {
            if ((head & ~known) == 0 && variant > most) {
                most = variant;
            }
        }
        return Sketch.initials(sketch) && initial > most ? initial : most;
    }
}
