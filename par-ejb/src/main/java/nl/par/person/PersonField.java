// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of what is registered about a person: for telling what changed, and for choosing when two persons become one. */
public enum PersonField {
    NAAM("naam", "Naam", PersonDetails::naam),
    GEBOORTEDATUM("geboortedatum", "Geboortedatum", PersonDetails::geboortedatum),
    ADRESSEN("adressen", "Adressen", PersonDetails::adressen),
    TELEFOONNUMMERS("telefoonnummers", "Telefoonnummers", PersonDetails::telefoonnummers),
    EMAILADRESSEN("emailadressen", "E-mailadressen", PersonDetails::emailadressen),
    KENTEKENS("kentekens", "Kentekens", PersonDetails::kentekens),
    BURGERSERVICENUMMER("burgerservicenummer", "Burgerservicenummer", PersonField::stored),
    ZEKERHEID("zekerheid", "Zekerheid over de identiteit", PersonDetails::zekerheid),
    MOGELIJK_MINDERJARIG("mogelijkMinderjarig", "Mogelijk minderjarig", PersonDetails::mogelijkMinderjarig),
    BESCHRIJVING("beschrijving", "Beschrijving", PersonDetails::beschrijving);

    private final String property;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a method of a record
    private final Function<PersonDetails, @Nullable Object> value;

    PersonField(String property, String label, Function<PersonDetails, @Nullable Object> value) {
        this.property = property;
        this.label = label;
        this.value = value;
    }

    /** As the API and the forms call it. */
    public String property() {
        return property;
    }

    /** For people, in Dutch. */
    public String label() {
        return label;
    }

    /** Whether a person can have several at once, so that both persons' values can be kept. */
    public boolean several() {
        return this == ADRESSEN || this == TELEFOONNUMMERS || this == EMAILADRESSEN || this == KENTEKENS;
    }

    /** Whether two persons, or two states of one, agree here. */
    public boolean same(PersonDetails one, PersonDetails other) {
        return Objects.equals(value.apply(one), value.apply(other));
    }

    /** In which parts two states of one person differ. */
    public static List<PersonField> differing(PersonDetails before, PersonDetails after) {
        return Arrays.stream(values())
                .filter(field -> !field.same(before, after))
                .toList();
    }

    /** The number as it is stored; whether it is open in memory makes no difference. */
    private static @Nullable Object stored(PersonDetails details) {
        PersonBsn bsn = details.burgerservicenummer();
        return bsn == null ? null : bsn.withoutNumber();
    }
}
