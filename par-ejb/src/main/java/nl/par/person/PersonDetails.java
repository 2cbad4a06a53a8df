// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.List;
import nl.par.kernel.OwnWords;
import org.jspecify.annotations.Nullable;

/**
 * All that is registered about who a person is.
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
 * @param burgerservicenummer the BSN, sealed before it is stored (R13)
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
        @Nullable String beschrijving,
        @Nullable PersonBsn burgerservicenummer) {

    /** What to call a person of whom there is neither a name nor a description. */
    public static final String NAMELESS = OwnWords.of("onbekende betrokkene");

    /** Absent parts, as JSON leaves them, become unknown or none. */
    @JsonbCreator
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

    /** Without a BSN. */
    public PersonDetails(
            PersonName naam,
            @Nullable PartialDate geboortedatum,
            List<PostalAddress> adressen,
            List<PhoneNumber> telefoonnummers,
            List<EmailAddress> emailadressen,
            List<PlateNumber> kentekens,
            IdentityCertainty zekerheid,
            boolean mogelijkMinderjarig,
            @Nullable String beschrijving) {
        this(
                naam,
                geboortedatum,
                adressen,
                telefoonnummers,
                emailadressen,
                kentekens,
                zekerheid,
                mogelijkMinderjarig,
                beschrijving,
                null);
    }

    /** The same with this BSN, or without any. */
    public PersonDetails withBsn(@Nullable PersonBsn bsn) {
        return new PersonDetails(
                naam,
                geboortedatum,
                adressen,
                telefoonnummers,
                emailadressen,
                kentekens,
                zekerheid,
                mogelijkMinderjarig,
                beschrijving,
                bsn);
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
        return beschrijving == null ? NAMELESS : beschrijving;
    }
}
