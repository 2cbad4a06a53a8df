// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.Arrays;

/**
 * The most that the names of a person can tell, as far as his {@link Sketch} shows. Never less than {@link NameComparison} finds: who is passed
 * over on these grounds could not have been shown, or not among the best. Serves many persons, one after the other.
 */
final class NameBound {

    private final int telling;
    private final WordBound[] words;
    private final double[] places;
    private double more;
    private boolean joined;
    private boolean surname;
    private boolean given;
    private boolean contradicts;

    NameBound(AskedPerson asked) {
        telling = asked.telling;
        places = new double[Math.max(1, telling)];
        words = asked.words.stream().map(WordBound::new).toArray(WordBound[]::new);
    }

    /** Whether at the last person something surely spoke strongly against. */
    boolean contradicts() {
        return contradicts;
    }

    double most(long sketch) {
        contradicts = false;
        if (words.length == 0) {
            return 0;
        }
        Arrays.fill(places, WordBound.IMPOSSIBLE);
        more = 0;
        joined = false;
        surname = false;
        given = false;
        for (WordBound word : words) {
            add(word, sketch);
        }
        double most = more;
        boolean unused = false;
        for (int i = 0; i < telling; i++) {
            most += Math.max(0, places[i]);
            unused |= places[i] < 0;
        }
        return unused && !joined ? most + against(sketch) : most;
    }

    private void add(WordBound word, long sketch) {
        double last = word.asSurname(sketch);
        double first = word.asGiven(sketch);
        double tells = Math.max(last, first);
        surname |= last >= 0;
        given |= first >= 0;
        if (tells < 0) {
            return;
        }
        if (!word.optional && word.first == word.last) {
            places[word.first] = Math.max(places[word.first], tells);
        } else {
            more += tells;
            joined |= !word.optional;
        }
    }

    /** What surely speaks against, when a word of the question is left over. */
    private double against(long sketch) {
        double against = 0;
        if (Sketch.surnames(sketch) == 0 && Sketch.given(sketch) == 0) {
            return 0;
        }
        if (!surname && !given && telling == 1) {
            against = Model.NAME_DIFFERS.stranger();
        } else {
            against += !surname && Sketch.knowsSurname(sketch) ? Model.SURNAME_DIFFERS.stranger() : 0;
            against += !given && Sketch.knowsGiven(sketch) ? Model.GIVEN_DIFFERS.stranger() : 0;
        }
        contradicts = against < 0;
        return against;
    }
}
