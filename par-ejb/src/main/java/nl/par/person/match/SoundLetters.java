// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.Arrays;

/**
 * The letters without which no word has a certain sound, told apart as {@link Sketch} does. What can be written in one way is needed; of what can
 * be written in several, one is. Never asks for more than every word of the sound has: {@link DutchSound} decides which these are.
 */
final class SoundLetters {

    private static final int[] NONE = {};

    /** The letters that may stand for what is heard, by what is heard; zero when it is written in one way. */
    private static final int[] OTHERWISE = otherwise();

    private static final int P_AT_THE_END = Sketch.letters("b");

    private final int needed;

    /** One letter, and after it the letters that together are heard as it, two by two. */
    private final int[] either;

    /** Of a sound as {@link DutchSound#of} makes it. */
    SoundLetters(String sound) {
        int all = 0;
        int[] some = new int[2 * sound.length()];
        int count = 0;
        int last = sound.length() - 1;
        for (int i = 0; i <= last; i++) {
            char heard = sound.charAt(i);
            int otherwise = heard == 'p' && i == last ? P_AT_THE_END : heard < 128 ? OTHERWISE[heard] : 0;
            if (otherwise == 0) {
                all |= Sketch.letter(heard);
            } else {
                some[count++] = Sketch.letter(heard);
                some[count++] = otherwise;
            }
        }
        needed = all;
        either = count == 0 ? NONE : Arrays.copyOf(some, count);
    }

    private static int[] otherwise() {
        int[] letters = new int[128];
        letters['f'] = Sketch.letters("ph");
        letters['g'] = Sketch.letters("ch");
        letters['s'] = Sketch.letters("c");
        letters['w'] = Sketch.letters("qu");
        letters['o'] = Sketch.letters("au");
        letters['u'] = Sketch.letters("oe");
        return letters;
    }

    /** Whether a word with these letters may sound so. */
    boolean among(int letters) {
        if ((needed & ~letters) != 0) {
            return false;
        }
        for (int i = 0; i < either.length; i += 2) {
            if ((either[i] & ~letters) != 0 && (either[i + 1] & ~letters) != 0) {
                return false;
            }
        }
        return true;
    }
}
