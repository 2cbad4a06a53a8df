// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.par.kernel.TurnableClock;
import nl.par.person.match.Folding;

/** What makes a look-up stand out (R10): rules on facts, without any data access. */
final class LookUpPatterns {

    /** So far back a person is looked for among earlier look-ups. */
    static final Duration LOOKING_BACK = Duration.ofDays(14);

    /** Someone who refines a question asks it several times in a row: that is one occasion. */
    private static final Duration ONE_OCCASION = Duration.ofMinutes(30);

    private static final int OCCASIONS_BEFORE = 3;
    private static final int CARDS_OPENED = 4;
    private static final int EARLY = 6;
    private static final int LATE = 23;
    private static final int SHORTEST_PURPOSE = 5;
    private static final Set<String> EMPTY_WORDS = Set.of(Folding.fold(
                    "test testen geen niets niks zomaar nieuwsgierig"
                            + " kijken even prive nvt asdf qwerty gewoon ergens iets anders daarom onbekend voor uit interesse mezelf")
            .split(" "));

    private LookUpPatterns() {}

    /** Between eleven at night and six in the morning, where PAR is. */
    static boolean oddHour(Instant moment) {
        int hour = moment.atZone(TurnableClock.DUTCH_TIME).getHour();
        return hour < EARLY || hour >= LATE;
    }

    /** Whether every word of a colleague's name was asked for, an initial counting as the word that begins with it. */
    static boolean sameName(List<String> name, List<String> asked) {
        return asked.size() > 1
                && name.size() > 1
                && name.stream().allMatch(word -> asked.stream().anyMatch(a -> sameWord(word, a)));
    }

    private static boolean sameWord(String a, String b) {
        boolean initial = a.length() == 1 || b.length() == 1;
        return a.equals(b) || (initial && a.charAt(0) == b.charAt(0));
    }

    /** Whether this is the fourth occasion or later on which the same person came up, and no contact was ever reported. */
    static boolean again(Instant now, Collection<Instant> earlier) {
        int occasions = 0;
        Instant last = now;
        for (Instant moment : (Iterable<Instant>) earlier.stream().sorted((a, b) -> b.compareTo(a))::iterator) {
            if (Duration.between(moment, last).compareTo(ONE_OCCASION) > 0) {
                occasions++;
                last = moment;
            }
        }
        return occasions >= OCCASIONS_BEFORE;
    }

    /** One planned contact is with one person or a family, not with everybody in a list. */
    static boolean browsed(long opened) {
        return opened >= CARDS_OPENED;
    }

    /** A purpose that nobody could account for: a few letters, one key held down, or words that say nothing. */
    static boolean emptyPurpose(String purpose) {
        String letters = purpose.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return letters.length() < SHORTEST_PURPOSE
                || letters.chars().distinct().count() < 4
                || Stream.of(Folding.fold(purpose).split(" ")).allMatch(EMPTY_WORDS::contains);
    }
}
