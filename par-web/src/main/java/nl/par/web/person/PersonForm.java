// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.person;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.person.EmailAddress;
import nl.par.person.PersonBsn;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PhoneNumber;
import nl.par.person.PlateNumber;
import nl.par.person.PostalAddress;
import nl.par.web.incident.Melding;
import nl.par.web.page.Fields;

/** The form in which the adviser corrects a person: what can be there several times has a line for each. */
final class PersonForm {

    private static final Pattern ADDRESS = Pattern.compile("(\\d{4}\\s?[A-Za-z]{2})[\\s,]*(.*)");

    private PersonForm() {}

    static Fields filled(PersonDetails person) {
        PersonName name = person.naam();
        PersonBsn bsn = person.burgerservicenummer();
        Fields fields = Fields.empty()
                .with("voornamen", name.voornamen())
                .with("roepnaam", name.roepnaam())
                .with("voorletters", name.voorletters())
                .with("voorvoegsel", name.voorvoegsel())
                .with("geslachtsnaam", name.geslachtsnaam())
                .with("partnernaam", name.partnernaam())
                .with("aliassen", lines(name.aliassen()))
                .with("geboortedatum", Objects.toString(person.geboortedatum(), ""))
                .with(
                        "adressen",
                        lines(person.adressen().stream()
                                .map(PostalAddress::forReading)
                                .toList()))
                .with(
                        "telefoonnummers",
                        lines(person.telefoonnummers().stream()
                                .map(PhoneNumber::forReading)
                                .toList()))
                .with(
                        "emailadressen",
                        lines(person.emailadressen().stream()
                                .map(EmailAddress::folded)
                                .toList()))
                .with(
                        "kentekens",
                        lines(person.kentekens().stream()
                                .map(PlateNumber::forReading)
                                .toList()))
                .with("zekerheid", person.zekerheid().name())
                .with("beschrijving", person.beschrijving())
                .with("burgerservicenummer", bsn == null ? null : bsn.masked())
                .with(
                        "burgerservicenummerControle",
                        bsn == null ? null : bsn.how().name());
        return person.mogelijkMinderjarig() ? fields.with("mogelijkMinderjarig", "ja") : fields;
    }

    /**
     * What was typed.
     *
     * @throws Refusal.Invalid with everything that cannot be read
     */
    static PersonDetails read(Fields fields) {
        Melding.Betrokkene typed = new Melding.Betrokkene(
                fields.textOrNull("voornamen"),
                fields.textOrNull("roepnaam"),
                fields.textOrNull("voorletters"),
                fields.textOrNull("voorvoegsel"),
                fields.textOrNull("geslachtsnaam"),
                fields.textOrNull("partnernaam"),
                split(fields, "aliassen"),
                fields.textOrNull("geboortedatum"),
                split(fields, "adressen").stream().map(PersonForm::address).toList(),
                split(fields, "telefoonnummers"),
                split(fields, "emailadressen"),
                split(fields, "kentekens"),
                fields.textOrNull("zekerheid"),
                fields.has("mogelijkMinderjarig", "ja"),
                fields.textOrNull("beschrijving"),
                fields.textOrNull("burgerservicenummer"),
                fields.textOrNull("burgerservicenummerControle"));
        return details(typed);
    }

    /** The details, in which a person cannot be nobody. Postcodes are reported at the addresses. */
    static PersonDetails details(Melding.Betrokkene typed) {
        try {
            PersonDetails read = typed.read();
            if (read == null) {
                throw new Refusal.Invalid(List.of(
                        new Violation("geslachtsnaam", "Vul een naam, een telefoonnummer of een beschrijving in.")));
            }
            return read;
        } catch (Refusal.Invalid refusal) {
            throw new Refusal.Invalid(refusal.violations().stream()
                    .map(wrong -> "postcode".equals(wrong.field()) ? new Violation("adressen", wrong.message()) : wrong)
                    .toList());
        }
    }

    private static Melding.Adres address(String line) {
        Matcher m = ADDRESS.matcher(line);
        return m.matches()
                ? new Melding.Adres(m.group(1), m.group(2).replaceFirst("^(\\d+) (\\w+)$", "$1$2"), null)
                : new Melding.Adres(line, null, null);
    }

    private static String lines(List<String> values) {
        return String.join("\n", values);
    }

    private static List<String> split(Fields fields, String name) {
        return Arrays.stream(fields.text(name).split("[;\\n]", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toList());
    }
}
