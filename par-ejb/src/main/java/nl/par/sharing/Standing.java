// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one rule that says what two organisations share at a moment (R12). A mode is in force only while both sides chose it, the more closed of
 * two choices counting; both hold every base that it asks under the norm of either; and neither is suspended. Nothing is switched off when a
 * base lapses: who asks a moment later gets another answer. It reads the same from both sides.
 */
record Standing(Side own, Side other) {

    /** What is in force. A base that is missing for the mode that both chose means {@link SharingMode#OFF}, not a mode between. */
    SharingMode mode(Instant moment) {
        SharingMode both = both(moment);
        boolean lawful = !own.suspended()
                && !other.suspended()
                && missing(own, both, moment).isEmpty()
                && missing(other, both, moment).isEmpty();
        return lawful ? both : SharingMode.OFF;
    }

    /** What both chose: the more closed of the two. */
    SharingMode both(Instant moment) {
        return own.chosen(moment).weaker(other.chosen(moment));
    }

    /** Whether anything of a police report may travel besides: a card is in force, and both sides hold a base that allows it, under the norm of either. */
    boolean criminalData(Instant moment) {
        return mode(moment) == SharingMode.CARD
                && Stream.of(own, other)
                        .allMatch(side -> forCriminalData()
                                .allMatch(kinds -> !kinds.isEmpty() && side.holdsOneOf(kinds, moment)));
    }

    private Stream<List<String>> forCriminalData() {
        return Stream.of(own.asks().forCriminalData(), other.asks().forCriminalData());
    }

    /** What a side lacks for a mode: of each list it should hold one. */
    List<List<String>> missing(Side side, SharingMode mode, Instant moment) {
        return Stream.concat(own.needs(mode).stream(), other.needs(mode).stream())
                .distinct()
                .filter(kinds -> !side.holdsOneOf(kinds, moment))
                .toList();
    }

    /** Since when what is in force has been in force, if it is anything. */
    Optional<Instant> since(Instant moment) {
        SharingMode now = mode(moment);
        if (now == SharingMode.OFF) {
            return Optional.empty();
        }
        return turns().filter(turn -> !turn.isAfter(moment))
                .sorted(Comparator.reverseOrder())
                .filter(turn -> mode(turn.minusNanos(1)) != now)
                .findFirst();
    }

    /** When what is in force ends by itself, if it is anything and nobody does anything. */
    Optional<Instant> until(Instant moment) {
        SharingMode now = mode(moment);
        if (now == SharingMode.OFF) {
            return Optional.empty();
        }
        return turns().filter(turn -> turn.isAfter(moment))
                .sorted()
                .filter(turn -> mode(turn) != now)
                .findFirst();
    }

    /** Every moment at which the answer can become another one. */
    private Stream<Instant> turns() {
        return Stream.of(own, other)
                .flatMap(side -> side.declared().stream())
                .flatMap(each -> Stream.concat(Stream.of(each.from()), Stream.ofNullable(each.until())));
    }
}
