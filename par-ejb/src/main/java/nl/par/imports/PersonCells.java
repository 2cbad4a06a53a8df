// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.par.kernel.Bsn;
import nl.par.person.BsnVerification;
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

/** Reads from a row who the person concerned is, with the same parsers that read a question. */
final class PersonCells {

    private final RowCells cells;
    private final Typed typed;

    PersonCells(RowCells cells, Typed typed) {
        this.cells = cells;
        this.typed = typed;
    }

    /** The person, or nothing when the row tells nothing about one. */
    @Nullable
    PersonDetails read() {
        PersonName name = new PersonName(
                cells.textOrNull(Column.VOORNAMEN),
                cells.textOrNull(Column.ROEPNAAM),
                null,
                cells.textOrNull(Column.VOORVOEGSEL),
                cells.textOrNull(Column.GESLACHTSNAAM),
                null,
                List.of());
        PartialDate born = cells.read(
                Column.GEBOORTEDATUM,
                typed::birth,
                "Dit is geen geboortedatum, zoals 3-4-1971 of 1971, of zij ligt te ver weg.");
        List<PostalAddress> addresses = addresses();
        List<PhoneNumber> phones =
                list(Column.TELEFOONNUMMER, PhoneNumber::find, "Dit is geen telefoonnummer dat kan bestaan.");
        List<EmailAddress> emails = list(Column.EMAILADRES, EmailAddress::find, "Dit is geen e-mailadres.");
        List<PlateNumber> plates = list(Column.KENTEKEN, PlateNumber::find, "Dit is geen Nederlands kenteken.");
        Bsn bsn = cells.read(
                Column.BURGERSERVICENUMMER, PersonCells::number, "Dit is geen burgerservicenummer dat kan bestaan.");
        PersonDetails person = new PersonDetails(
                        name, born, addresses, phones, emails, plates, certainty(name, phones), false, place())
                .withBsn(bsn == null ? null : PersonBsn.entered(bsn, BsnVerification.NIET));
        boolean nothing = name.unknown()
                && born == null
                && addresses.isEmpty()
                && phones.isEmpty()
                && emails.isEmpty()
                && plates.isEmpty()
                && bsn == null;
        return nothing ? null : person;
    }

    /** A spreadsheet leaves out the zero with which a number begins. */
    private static Optional<Bsn> number(String text) {
        return Bsn.find(text.matches("\\d{8}") ? "0" + text : text);
    }

    private List<PostalAddress> addresses() {
        String postcode = cells.text(Column.POSTCODE);
        if (postcode.isEmpty()) {
            return List.of();
        }
        Optional<PostalAddress> address = PostalAddress.find(postcode, cells.text(Column.HUISNUMMER), null);
        if (address.isEmpty()) {
            cells.fault(Column.POSTCODE, "Dit is geen postcode met huisnummer, zoals 8011 AB en 12 A.");
        }
        return address.stream().toList();
    }

    /** The register knows an address by postcode and number; what else was known of it is kept in words. */
    private @Nullable String place() {
        String street = cells.text(Column.STRAAT);
        String town = cells.text(Column.WOONPLAATS);
        if (street.isEmpty() && town.isEmpty()) {
            return null;
        }
        String door = street.isEmpty() ? "" : (street + " " + cells.text(Column.HUISNUMMER)).strip();
        return "Adres: " + Stream.of(door, town).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private <T> List<T> list(Column column, Function<String, Optional<T>> parser, String otherwise) {
        T value = cells.read(column, parser, otherwise);
        return value == null ? List.of() : List.of(value);
    }

    private static IdentityCertainty certainty(PersonName name, List<PhoneNumber> phones) {
        if (name.geslachtsnaam() != null || name.voornamen() != null || name.roepnaam() != null) {
            return IdentityCertainty.BEKEND_BIJ_NAAM;
        }
        return phones.isEmpty() ? IdentityCertainty.ONBEKEND : IdentityCertainty.ALLEEN_TELEFOON;
    }
}
