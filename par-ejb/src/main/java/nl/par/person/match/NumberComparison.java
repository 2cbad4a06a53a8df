// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.par.person.PersonBsn;
import nl.par.person.PersonDetails;
import nl.par.person.PersonQuestion;
import nl.par.person.PostalAddress;
import nl.par.person.match.Evidence.Clue;

/** Compares what is exact or nothing: telephone numbers, e-mail addresses, number plates, and front doors. Households share them. */
final class NumberComparison {

    private NumberComparison() {}

    static Optional<Evidence> phones(PersonQuestion asked, PersonDetails person) {
        return exact(Clue.PHONE, 20, "Het telefoonnummer", asked.telefoonnummers(), person.telefoonnummers());
    }

    static Optional<Evidence> emails(PersonQuestion asked, PersonDetails person) {
        return exact(Clue.EMAIL, 21, "Het e-mailadres", asked.emailadressen(), person.emailadressen());
    }

    static Optional<Evidence> plates(PersonQuestion asked, PersonDetails person) {
        return exact(Clue.PLATE, 19.5, "Het kenteken", asked.kentekens(), person.kentekens());
    }

    /** A BSN belongs to one person: the same one settles it, and another one that was verified rules it out. */
    static Optional<Evidence> bsn(PersonQuestion asked, PersonDetails person) {
        if (asked.bsnKeys().isEmpty()) {
            return Optional.empty();
        }
        PersonBsn registered = person.burgerservicenummer();
        if (registered == null) {
            return Optional.of(unknown(Clue.BSN, "Het burgerservicenummer"));
        }
        if (registered.searchKey().filter(asked.bsnKeys()::contains).isPresent()) {
            return Optional.of(Evidence.of(Clue.BSN, 40, "Het burgerservicenummer komt overeen."));
        }
        return Optional.of(
                registered.how().verified()
                        ? Evidence.contradiction(
                                Clue.BSN,
                                -40,
                                "Het burgerservicenummer is hier een ander nummer, en dat is gecontroleerd.")
                        : Evidence.contradiction(
                                Clue.BSN,
                                -6,
                                "Het burgerservicenummer is hier een ander nummer, dat niet is gecontroleerd."));
    }

    static Optional<Evidence> addresses(PersonQuestion asked, PersonDetails person) {
        if (asked.adressen().isEmpty()) {
            return Optional.empty();
        }
        if (person.adressen().isEmpty()) {
            return Optional.of(unknown(Clue.ADDRESS, "Het adres"));
        }
        return asked.adressen().stream()
                .flatMap(a -> person.adressen().stream().map(b -> address(a, b)))
                .max(Comparator.comparingDouble(Evidence::bits));
    }

    private static Evidence address(PostalAddress asked, PostalAddress registered) {
        if (!asked.postcode().equals(registered.postcode())) {
            return Evidence.of(Clue.ADDRESS, -1, "Het adres is hier een ander adres.");
        }
        if (asked.huisnummer() == null || registered.huisnummer() == null) {
            return Evidence.of(Clue.ADDRESS, 11, "De postcode komt overeen.");
        }
        if (!asked.huisnummer().equals(registered.huisnummer())) {
            return Evidence.of(Clue.ADDRESS, 6, "De postcode komt overeen, het huisnummer niet.");
        }
        boolean sameDoor = asked.toevoeging() == null
                || registered.toevoeging() == null
                || Objects.equals(asked.toevoeging(), registered.toevoeging());
        return sameDoor
                ? Evidence.of(Clue.ADDRESS, 15, "Postcode en huisnummer komen overeen.")
                : Evidence.of(Clue.ADDRESS, 11, "Postcode en huisnummer komen overeen, de toevoeging niet.");
    }

    private static <T> Optional<Evidence> exact(
            Clue clue, double bits, String what, List<T> asked, List<T> registered) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        if (registered.isEmpty()) {
            return Optional.of(unknown(clue, what));
        }
        return Optional.of(
                Collections.disjoint(asked, registered)
                        ? Evidence.of(clue, -0.5, what + " staat hier niet bij.")
                        : Evidence.of(clue, bits, what + " komt overeen."));
    }

    private static Evidence unknown(Clue clue, String what) {
        return Evidence.of(clue, 0, what + " is hier niet bekend en dus niet vergeleken.");
    }
}
