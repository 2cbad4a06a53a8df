// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import java.util.List;
import nl.par.kernel.Violations;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import org.jspecify.annotations.Nullable;

/** What the details of a registered person must be, whoever changes them. */
final class PersonRules {

    private static final int LONGEST_NAME = 200;
    private static final int MOST = 20;

    private PersonRules() {}

    static void check(PersonDetails details, Violations wrong) {
        PersonName name = details.naam();
        text(wrong, name.voornamen(), "voornamen");
        text(wrong, name.roepnaam(), "roepnaam");
        text(wrong, name.voorletters(), "voorletters");
        text(wrong, name.voorvoegsel(), "voorvoegsel");
        text(wrong, name.geslachtsnaam(), "geslachtsnaam");
        text(wrong, name.partnernaam(), "partnernaam");
        name.aliassen().forEach(alias -> text(wrong, alias, "aliassen"));
        wrong.limit(details.beschrijving(), 2000, "beschrijving");
        few(wrong, name.aliassen(), "aliassen");
        few(wrong, details.adressen(), "adressen");
        few(wrong, details.telefoonnummers(), "telefoonnummers");
        few(wrong, details.emailadressen(), "emailadressen");
        few(wrong, details.kentekens(), "kentekens");
        boolean known = !name.unknown()
                || details.beschrijving() != null
                || !details.telefoonnummers().isEmpty()
                || !details.emailadressen().isEmpty()
                || !details.kentekens().isEmpty();
        wrong.require(known, "geslachtsnaam", "Vul een naam, een telefoonnummer of een beschrijving in.");
    }

    private static void text(Violations wrong, @Nullable String text, String field) {
        wrong.limit(text, LONGEST_NAME, field);
        boolean control = text != null && text.chars().anyMatch(Character::isISOControl);
        wrong.require(!control, field, "Gebruik alleen leesbare tekens.");
    }

    private static void few(Violations wrong, List<?> values, String field) {
        wrong.require(values.size() <= MOST, field, "Vul er hooguit " + MOST + " in.");
    }
}
