// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.Arrays;
import java.util.List;

/**
 * The most that the names of a person can tell, as far as his {@link Sketch} shows. Never less than {@link NameComparison} finds: who is passed
 * over on these grounds could not have been shown, or not among the best. Serves many persons, one after the other.
 */
final class NameBound {

    private final int telling;
    private final WordBound[] single;
    private final WordBound[] joined;
    private final WordBound[] optional;
    private final double[] surnames;
    private final double[] given;
    private final double[] aliases;
    private final NameWays ways;

    NameBound(AskedPerson asked) {
        telling = asked.telling;
        List<WordBound> words = asked.words.stream().map(WordBound::new).toList();
        optional = words.stream().filter(word -> word.optional).toArray(WordBound[]::new);
        single = words.stream()
                .filter(word -> !word.optional && word.first == word.last)
                .toArray(WordBound[]::new);
        joined = words.stream()
                .filter(word -> !word.optional && word.first < word.last)
                .toArray(WordBound[]::new);
        surnames = new double[telling];
        given = new double[telling];
        aliases = new double[telling];
        ways = new NameWays(telling);
    }

    /** The most when nothing in the name speaks strongly against. */
    double most() {
        return ways.most();
    }

    /** The most when something in the name does. */
    double mostAgainst() {
        return ways.mostAgainst();
    }

    /** The most that one word tells of whom no name sounds so, and who has nothing that may be like the prefix beside it. */
    double mostMisspelled() {
        double most = 0;
        for (WordBound word : single) {
            most = Math.max(most, word.misspelled);
        }
        return most;
    }

    /** Looks at the next person. */
    void look(long sketch) {
        ways.person(sketch);
        if (telling == 0) {
            return;
        }
        Arrays.fill(surnames, WordBound.IMPOSSIBLE);
        Arrays.fill(given, WordBound.IMPOSSIBLE);
        Arrays.fill(aliases, WordBound.IMPOSSIBLE);
        for (WordBound word : single) {
            word.look(sketch);
            int place = word.first;
            surnames[place] = Math.max(surnames[place], word.surname);
            given[place] = Math.max(given[place], word.given);
            aliases[place] = Math.max(aliases[place], word.alias);
        }
        beside(sketch);
        ways.words(surnames, given, aliases);
        for (WordBound pair : joined) {
            pair.look(sketch);
            ways.pair(pair.first, Math.max(pair.surname, pair.given), pair.alias);
        }
    }

    /** The prefix of a surname counts where a name has such a word, or letters of which it may be one. */
    private void beside(long sketch) {
        boolean may = Sketch.mayHavePrefixBeside(sketch);
        for (int i = 0; may && i < optional.length; i++) {
            optional[i].look(sketch);
            ways.beside(optional[i].surname, Math.max(optional[i].given, optional[i].alias));
        }
    }
}
