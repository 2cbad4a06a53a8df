// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import java.util.List;
import java.util.Optional;
import nl.par.person.EmailAddress;
import nl.par.person.IdentityCertainty;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PhoneNumber;
import nl.par.person.PlateNumber;
import nl.par.person.PostalAddress;
import org.jspecify.annotations.Nullable;

/** Reads the made-up persons of a story file. */
final class DemoPeople {

    private DemoPeople() {}

    static PersonDetails read(StoryNode person) {
        return new PersonDetails(
                new PersonName(
                        null,
                        person.text("roepnaam"),
                        null,
                        person.textOrNull("voorvoegsel"),
                        person.text("geslachtsnaam"),
                        null,
                        List.of()),
                PartialDate.findIso(person.text("geboortedatum")).orElseThrow(),
                person.has("postcode") ? List.of(address(person)) : List.of(),
                given(person.textOrNull("telefoon")).flatMap(PhoneNumber::find).stream()
                        .toList(),
                given(person.textOrNull("email")).flatMap(EmailAddress::find).stream()
                        .toList(),
                given(person.textOrNull("kenteken")).flatMap(PlateNumber::find).stream()
                        .toList(),
                IdentityCertainty.BEKEND_BIJ_NAAM,
                false,
                null);
    }

    private static PostalAddress address(StoryNode person) {
        return PostalAddress.find(person.text("postcode"), person.text("huisnummer"), null)
                .orElseThrow();
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text);
    }
}
