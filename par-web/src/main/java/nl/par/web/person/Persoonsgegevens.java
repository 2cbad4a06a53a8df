// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.par.kernel.Json;
import nl.par.person.EmailAddress;
import nl.par.person.PersonBsn;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PhoneNumber;
import nl.par.person.PlateNumber;
import nl.par.person.PostalAddress;
import nl.par.web.incident.Melding;
import org.jspecify.annotations.Nullable;

/**
 * What is registered about a person as the API shows and takes it: everything a text, so that all that is wrong can be told at once. Of the BSN the
 * last four digits go out (R13).
 */
public record Persoonsgegevens(
        @Nullable PersonName naam,
        @Nullable String geboortedatum,
        List<Adres> adressen,
        List<String> telefoonnummers,
        List<String> emailadressen,
        List<String> kentekens,
        @Nullable String zekerheid,
        boolean mogelijkMinderjarig,
        @Nullable String beschrijving,
        @Nullable Nummer burgerservicenummer) {

    /** Absent lists, as JSON leaves them, become none. */
    @SuppressWarnings("NullAway")
    public Persoonsgegevens {
        adressen = Json.present(adressen);
        telefoonnummers = Json.present(telefoonnummers);
        emailadressen = Json.present(emailadressen);
        kentekens = Json.present(kentekens);
    }

    /** An address by postcode and house number. */
    public record Adres(
            @Nullable String postcode,
            @Nullable Integer huisnummer,
            @Nullable String toevoeging) {

        static Adres of(PostalAddress address) {
            return new Adres(address.postcode(), address.huisnummer(), address.toevoeging());
        }

        Melding.Adres told() {
            return new Melding.Adres(postcode, huisnummer == null ? null : huisnummer.toString(), toevoeging);
        }
    }

    /**
     * A BSN.
     *
     * @param nummer goes in whole, and never comes out
     * @param gemaskeerd comes out; without {@code nummer} the number stays what it is
     */
    public record Nummer(
            @Nullable String nummer,
            @Nullable String gemaskeerd,
            @Nullable String controle,
            @Nullable LocalDate gecontroleerdOp) {

        static @Nullable Nummer of(@Nullable PersonBsn bsn) {
            return bsn == null ? null : new Nummer(null, bsn.masked(), bsn.how().name(), bsn.on());
        }
    }

    /** The details of a person. */
    public static Persoonsgegevens of(PersonDetails person) {
        return new Persoonsgegevens(
                person.naam(),
                person.geboortedatum() == null ? null : person.geboortedatum().iso(),
                person.adressen().stream().map(Adres::of).toList(),
                person.telefoonnummers().stream().map(PhoneNumber::e164).toList(),
                person.emailadressen().stream().map(EmailAddress::folded).toList(),
                person.kentekens().stream().map(PlateNumber::bare).toList(),
                person.zekerheid().name(),
                person.mogelijkMinderjarig(),
                person.beschrijving(),
                Nummer.of(person.burgerservicenummer()));
    }

    /**
     * As the register knows it.
     *
     * @throws nl.par.kernel.Refusal.Invalid with everything that cannot be read
     */
    public PersonDetails details() {
        PersonName name = Objects.requireNonNullElse(naam, PersonName.UNKNOWN);
        Nummer bsn = burgerservicenummer;
        return PersonForm.details(new Melding.Betrokkene(
                name.voornamen(),
                name.roepnaam(),
                name.voorletters(),
                name.voorvoegsel(),
                name.geslachtsnaam(),
                name.partnernaam(),
                name.aliassen(),
                geboortedatum,
                adressen.stream().map(Adres::told).toList(),
                telefoonnummers,
                emailadressen,
                kentekens,
                zekerheid,
                mogelijkMinderjarig,
                beschrijving,
                bsn == null ? null : Objects.requireNonNullElse(bsn.nummer(), Objects.toString(bsn.gemaskeerd(), "")),
                bsn == null ? null : bsn.controle()));
    }
}
