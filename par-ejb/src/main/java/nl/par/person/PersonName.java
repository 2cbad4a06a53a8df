// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of a person, with the field names of the Dutch base register of persons. Every part may be unknown.
 *
 * @param voornamen given names, separated by spaces
 * @param roepnaam call name
 * @param voorletters initials, such as {@code J.P.}
 * @param voorvoegsel surname prefix (<em>tussenvoegsel</em>), such as {@code van den}
 * @param geslachtsnaam surname without its prefix
 * @param partnernaam surname of the partner with its prefix, where the person uses it
 * @param aliassen other names under which the person is known; never null
 */
public record PersonName(
        @Nullable String voornamen,
        @Nullable String roepnaam,
        @Nullable String voorletters,
        @Nullable String voorvoegsel,
        @Nullable String geslachtsnaam,
        @Nullable String partnernaam,
        List<String> aliassen) {

    /** Nothing is known about the name. */
    public static final PersonName UNKNOWN = new PersonName(null, null, null, null, null, null, List.of());

    /** Blank parts become unknown; absent aliases become none. */
    @SuppressWarnings("NullAway") // JSON binding leaves an absent list null
    public PersonName {
        voornamen = tidy(voornamen);
        roepnaam = tidy(roepnaam);
        voorletters = tidy(voorletters);
        voorvoegsel = tidy(voorvoegsel);
        geslachtsnaam = tidy(geslachtsnaam);
        partnernaam = tidy(partnernaam);
        aliassen = aliassen == null
                ? List.of()
                : aliassen.stream()
                        .map(PersonName::tidy)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** A call name and surname, the most common case. */
    public static PersonName of(String roepnaam, @Nullable String voorvoegsel, String geslachtsnaam) {
        return new PersonName(null, roepnaam, null, voorvoegsel, geslachtsnaam, null, List.of());
    }

    private static @Nullable String tidy(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Whether no part is known. */
    public boolean unknown() {
        return UNKNOWN.equals(this);
    }

    /** As people write it: {@code Jan van den Berg-Smit}; empty when unknown. */
    public String forReading() {
        String first = roepnaam != null ? roepnaam : voornamen != null ? voornamen : voorletters;
        String surname = join(" ", voorvoegsel, geslachtsnaam);
        String last = partnernaam == null ? surname : surname.isEmpty() ? partnernaam : surname + "-" + partnernaam;
        String whole = join(" ", first, last.isEmpty() ? null : last);
        return whole.isEmpty() && !aliassen.isEmpty() ? aliassen.get(0) : whole;
    }

    private static String join(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
