// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.person;

import java.time.LocalDate;
import java.util.List;
import nl.par.person.EmailAddress;
import nl.par.person.IdentityCertainty;
import nl.par.person.PartialDate;
import nl.par.person.PersonBsn;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PhoneNumber;
import nl.par.person.PlateNumber;
import nl.par.person.PostalAddress;
import org.jspecify.annotations.Nullable;

/** What is registered about a person as the API shows it: of the BSN the last four digits only (R13). */
public record Persoonsgegevens(
        PersonName naam,
        @Nullable PartialDate geboortedatum,
        List<PostalAddress> adressen,
        List<PhoneNumber> telefoonnummers,
        List<EmailAddress> emailadressen,
        List<PlateNumber> kentekens,
        IdentityCertainty zekerheid,
        boolean mogelijkMinderjarig,
        @Nullable String beschrijving,
        @Nullable Nummer burgerservicenummer) {

    /** A masked BSN with how and when it was verified. */
    public record Nummer(
            String gemaskeerd, String controle, @Nullable LocalDate gecontroleerdOp) {

        static @Nullable Nummer of(@Nullable PersonBsn bsn) {
            return bsn == null ? null : new Nummer(bsn.masked(), bsn.how().name(), bsn.on());
        }
    }

    /** The details of a person. */
    public static Persoonsgegevens of(PersonDetails person) {
        return new Persoonsgegevens(
                person.naam(),
                person.geboortedatum(),
                person.adressen(),
                person.telefoonnummers(),
                person.emailadressen(),
                person.kentekens(),
                person.zekerheid(),
                person.mogelijkMinderjarig(),
                person.beschrijving(),
                Nummer.of(person.burgerservicenummer()));
    }
}
