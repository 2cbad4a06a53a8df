// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** Reads the person concerned from texts in customary notations. */
final class BetrokkeneReader {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    private final Reading reading;

    BetrokkeneReader(Reading reading) {
        this.reading = reading;
    }

    /** The person, or nobody when nothing was told. */
    @Nullable
    PersonDetails read(Melding.@Nullable Betrokkene told) {
        if (told == null) {
            return null;
        }
        PersonName name = new PersonName(
                told.voornamen(),
                told.roepnaam(),
                told.voorletters(),
                told.voorvoegsel(),
                told.geslachtsnaam(),
                told.partnernaam(),
                Reading.orNone(told.aliassen()));
        List<PhoneNumber> phones = all(
                told.telefoonnummers(),
                PhoneNumber::find,
                "betrokkene.telefoonnummers",
                "Controleer het telefoonnummer, bijvoorbeeld 06 12345678.");
        PersonDetails person = new PersonDetails(
                name,
                birthDate(told.geboortedatum()),
                addresses(told.adressen()),
                phones,
                all(
                        told.emailadressen(),
                        EmailAddress::find,
                        "betrokkene.emailadressen",
                        "Controleer het e-mailadres, bijvoorbeeld naam@voorbeeld.nl."),
                all(
                        told.kentekens(),
                        PlateNumber::find,
                        "betrokkene.kentekens",
                        "Controleer het kenteken, bijvoorbeeld 12-ABC-3."),
                certainty(told, name, phones),
                told.mogelijkMinderjarig(),
                told.beschrijving(),
                bsn(told));
        return isEmpty(person) ? null : person;
    }

    private IdentityCertainty certainty(Melding.Betrokkene told, PersonName name, List<PhoneNumber> phones) {
        IdentityCertainty said = reading.one(IdentityCertainty.class, told.zekerheid(), "betrokkene.zekerheid");
        if (said != null) {
            return said;
        }
        if (!name.unknown()) {
            return IdentityCertainty.BEKEND_BIJ_NAAM;
        }
        return phones.isEmpty() ? IdentityCertainty.ONBEKEND : IdentityCertainty.ALLEEN_TELEFOON;
    }

    private @Nullable PersonBsn bsn(Melding.Betrokkene told) {
        String text = MeldingReader.tidy(told.burgerservicenummer());
        BsnVerification how = reading.one(
                BsnVerification.class, told.burgerservicenummerControle(), "betrokkene.burgerservicenummerControle");
        if (text == null) {
            return null;
        }
        BsnVerification said = how == null ? BsnVerification.NIET : how;
        if (Bsn.isMask(text)) {
            return PersonBsn.unchanged(said);
        }
        Optional<Bsn> number = Bsn.find(text);
        if (number.isEmpty()) {
            reading.wrong(
                    "betrokkene.burgerservicenummer",
                    "Controleer het burgerservicenummer. Het zijn negen cijfers en een ervan klopt niet.");
        }
        return number.map(bsn -> PersonBsn.entered(bsn, said)).orElse(null);
    }

    private @Nullable PartialDate birthDate(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher dayFirst = DAY_FIRST.matcher(text.strip());
        Optional<PartialDate> date = dayFirst.matches()
                ? PartialDate.find(
                        Integer.parseInt(dayFirst.group(3)),
                        Integer.parseInt(dayFirst.group(2)),
                        Integer.parseInt(dayFirst.group(1)))
                : PartialDate.findIso(text);
        if (date.isEmpty()) {
            reading.wrong("betrokkene.geboortedatum", "Schrijf de geboortedatum zoals 3-4-1971, of alleen het jaar.");
        }
        return date.orElse(null);
    }

    private List<PostalAddress> addresses(@Nullable List<Melding.Adres> told) {
        List<PostalAddress> read = new ArrayList<>();
        for (Melding.Adres address : told == null ? List.<Melding.Adres>of() : told) {
            String postcode = address == null ? null : MeldingReader.tidy(address.postcode());
            Optional<PostalAddress> found = address == null || postcode == null
                    ? Optional.empty()
                    : PostalAddress.find(postcode, address.huisnummer(), address.toevoeging());
            if (found.isEmpty()) {
                reading.wrong("betrokkene.postcode", "Controleer postcode en huisnummer, bijvoorbeeld 8011 AB en 12.");
            }
            found.ifPresent(read::add);
        }
        return read;
    }

    private <T> List<T> all(
            @Nullable List<String> texts, Function<String, Optional<T>> reader, String field, String message) {
        List<T> read = new ArrayList<>();
        for (String text : Reading.orNone(texts)) {
            Optional<T> found = reader.apply(text);
            if (found.isEmpty()) {
                reading.wrong(field, message);
            }
            found.ifPresent(read::add);
        }
        return read;
    }

    private static boolean isEmpty(PersonDetails person) {
        return person.naam().unknown()
                && person.geboortedatum() == null
                && person.adressen().isEmpty()
                && person.telefoonnummers().isEmpty()
                && person.emailadressen().isEmpty()
                && person.kentekens().isEmpty()
                && person.beschrijving() == null
                && person.burgerservicenummer() == null;
    }
}
