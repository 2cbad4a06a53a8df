// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is registered about who a person is, except the BSN, which is kept apart and encrypted (R13).
 *
 * @param naam the names, possibly unknown
 * @param geboortedatum date of birth as far as known
 * @param adressen addresses, newest first
 * @param telefoonnummers telephone numbers
 * @param emailadressen e-mail addresses
 * @param kentekens vehicles
 * @param zekerheid how sure the organisation is of the identity
 * @param mogelijkMinderjarig whether the person may be a minor (R17)
 * @param beschrijving neutral description, for a person whose name is not known
 */
public record PersonDetails(
        PersonName naam,
        @Nullable PartialDate geboortedatum,
        List<PostalAddress> adressen,
        List<PhoneNumber> telefoonnummers,
        List<EmailAddress> emailadressen,
        List<PlateNumber> kentekens,
        IdentityCertainty zekerheid,
        boolean mogelijkMinderjarig,
        @Nullable String beschrijving) {

    /** Absent parts, as JSON leaves them, become unknown or none. */
    @SuppressWarnings("NullAway")
    public PersonDetails {
        naam = naam == null ? PersonName.UNKNOWN : naam;
        adressen = adressen == null ? List.of() : List.copyOf(adressen);
        telefoonnummers = telefoonnummers == null ? List.of() : List.copyOf(telefoonnummers);
        emailadressen = emailadressen == null ? List.of() : List.copyOf(emailadressen);
        kentekens = kentekens == null ? List.of() : List.copyOf(kentekens);
        zekerheid = zekerheid == null ? IdentityCertainty.ONBEKEND : zekerheid;
        beschrijving = beschrijving == null || beschrijving.isBlank() ? null : beschrijving.strip();
    }

    /** Only a name is known. */
    public static PersonDetails named(PersonName naam) {
        return new PersonDetails(
                naam, null, List.of(), List.of(), List.of(), List.of(), IdentityCertainty.BEKEND_BIJ_NAAM, false, null);
    }

    /** What to call the person on a page: the name, else the description, else a neutral word. */
    public String forReading() {
        String name = naam.forReading();
        if (!name.isEmpty()) {
            return name;
        }
        return beschrijving == null ? "onbekende betrokkene" : beschrijving;
    }
}
