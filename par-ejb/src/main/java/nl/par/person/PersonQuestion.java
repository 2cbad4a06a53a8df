// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a person: the clues that someone has before a contact.
 *
 * @param naam name as typed, in any order, possibly empty
 * @param geboortedatum date of birth as far as known
 * @param telefoonnummers telephone numbers
 * @param emailadressen e-mail addresses
 * @param kentekens number plates
 * @param adressen addresses by postcode and house number
 * @param bsnKeys the keys under which the asked BSN may be registered, never the number itself (R13)
 */
public record PersonQuestion(
        String naam,
        @Nullable PartialDate geboortedatum,
        List<PhoneNumber> telefoonnummers,
        List<EmailAddress> emailadressen,
        List<PlateNumber> kentekens,
        List<PostalAddress> adressen,
        List<String> bsnKeys) {

    /** Copies the lists. */
    public PersonQuestion {
        naam = naam.strip();
        telefoonnummers = List.copyOf(telefoonnummers);
        emailadressen = List.copyOf(emailadressen);
        kentekens = List.copyOf(kentekens);
        adressen = List.copyOf(adressen);
        bsnKeys = List.copyOf(bsnKeys);
    }

    /** Without a BSN. */
    public PersonQuestion(
            String naam,
            @Nullable PartialDate geboortedatum,
            List<PhoneNumber> telefoonnummers,
            List<EmailAddress> emailadressen,
            List<PlateNumber> kentekens,
            List<PostalAddress> adressen) {
        this(naam, geboortedatum, telefoonnummers, emailadressen, kentekens, adressen, List.of());
    }

    /** Who may be the same as a known or reported person. */
    public static PersonQuestion about(PersonDetails known, List<String> bsnKeys) {
        return new PersonQuestion(
                known.naam().forReading(),
                known.geboortedatum(),
                known.telefoonnummers(),
                known.emailadressen(),
                known.kentekens(),
                known.adressen(),
                bsnKeys);
    }

    /** The same question with these keys of the asked BSN. */
    public PersonQuestion withBsn(List<String> keys) {
        return new PersonQuestion(naam, geboortedatum, telefoonnummers, emailadressen, kentekens, adressen, keys);
    }

    /** A name alone, which never confirms a person (R8). */
    public static PersonQuestion named(String naam) {
        return new PersonQuestion(naam, null, List.of(), List.of(), List.of(), List.of());
    }

    /** Whether there is nothing to search for. */
    public boolean empty() {
        return naam.isEmpty()
                && geboortedatum == null
                && telefoonnummers.isEmpty()
                && emailadressen.isEmpty()
                && kentekens.isEmpty()
                && adressen.isEmpty()
                && bsnKeys.isEmpty();
    }
}
