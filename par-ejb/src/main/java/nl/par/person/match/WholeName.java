// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.par.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A full name as one text that is the same however somebody writes it, for comparing where likeness cannot be measured. Two names are the same
 * when all their words are, after {@link Folding}: without case, diacritics and hyphens, {@code ij} as {@code y}, without surname prefixes
 * (<em>tussenvoegsels</em>), in any order. A spelling that differs by one letter is another name.
 *
 * <p>A name is full with at least two such words and without any initial: {@code J. Jansen} and {@code Jan P. Jansen} are not.
 */
public final class WholeName {

    private static final int FEWEST_WORDS = 2;
    private static final Set<String> ARTICLES = Set.of("t", "s");

    private WholeName() {}

    /** The name as somebody wrote it; empty when it is not full. */
    public static Optional<String> of(String name) {
        List<String> all = Folding.split(Folding.fold(name));
        Set<String> words = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            String word = all.get(i);
            if (word.codePointCount(0, word.length()) == 1 && !partOfPrefix(all, i)) {
                return Optional.empty();
            }
            if (!Folding.prefix(word)) {
                words.add(word);
            }
        }
        return words.size() < FEWEST_WORDS ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    /** A t or s stands for {@code 't} and {@code 's}; the letters of {@code v. d. Berg} stand beside each other. At the beginning it is an initial. */
    private static boolean partOfPrefix(List<String> all, int i) {
        String letter = all.get(i);
        boolean beforePrefix = i + 1 < all.size() && Folding.prefix(all.get(i + 1));
        if (i == 0) {
            return letter.equals("v") && beforePrefix;
        }
        return ARTICLES.contains(letter)
                || (Folding.prefix(letter) && (beforePrefix || Folding.prefix(all.get(i - 1))));
    }

    /**
     * Every full name under which a person may be asked for: all given names, the first of them or the call name, each with the surname, the
     * partner's surname or both. Other names under which she is known do not count.
     */
    public static Set<String> registered(PersonName name) {
        Set<String> names = new LinkedHashSet<>();
        for (String given : givenNames(name)) {
            for (String surname : surnames(name)) {
                of(given + " " + surname).ifPresent(names::add);
            }
        }
        return names;
    }

    private static List<String> givenNames(PersonName name) {
        String all = name.voornamen();
        String first = all == null ? null : all.split(" ", 2)[0];
        return known(Stream.of(present(all), present(first), present(name.roepnaam())));
    }

    private static List<String> surnames(PersonName name) {
        String own = name.geslachtsnaam();
        String partner = name.partnernaam();
        String both = own == null || partner == null ? null : own + " " + partner;
        return known(Stream.of(present(own), present(partner), present(both)));
    }

    private static Optional<String> present(@Nullable String part) {
        return Optional.ofNullable(part).filter(text -> !Folding.fold(text).isEmpty());
    }

    private static List<String> known(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).distinct().toList();
    }
}
