// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.par.person.IdentityCertainty;
import nl.par.person.PersonDetails;
import nl.par.person.PersonField;
import nl.par.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What is registered about two persons who become one, as the adviser chose. What was not chosen, and the adviser said nothing about, is not lost
 * where there is room for it: several numbers and addresses stay, and the other name becomes an alias, so that checks find the person under both.
 */
final class MergedDetails {

    private final PersonDetails one;
    private final PersonDetails two;
    private final Map<PersonField, Choice> choices;

    private MergedDetails(PersonDetails one, PersonDetails two, Map<PersonField, Choice> choices) {
        this.one = one;
        this.two = two;
        this.choices = choices;
    }

    static PersonDetails of(PersonDetails one, PersonDetails two, Map<PersonField, Choice> choices) {
        return new MergedDetails(one, two, choices).merge();
    }

    private PersonDetails merge() {
        return new PersonDetails(
                name(),
                known(PersonField.GEBOORTEDATUM, PersonDetails::geboortedatum),
                all(PersonField.ADRESSEN, PersonDetails::adressen),
                all(PersonField.TELEFOONNUMMERS, PersonDetails::telefoonnummers),
                all(PersonField.EMAILADRESSEN, PersonDetails::emailadressen),
                all(PersonField.KENTEKENS, PersonDetails::kentekens),
                certainty(),
                minor(),
                known(PersonField.BESCHRIJVING, PersonDetails::beschrijving),
                known(PersonField.BURGERSERVICENUMMER, PersonDetails::burgerservicenummer));
    }

    private PersonName name() {
        boolean second = choices.get(PersonField.NAAM) == Choice.TWEE
                || (choices.get(PersonField.NAAM) == null && one.naam().unknown());
        PersonName chosen = second ? two.naam() : one.naam();
        PersonName other = second ? one.naam() : two.naam();
        Set<String> aliases = new LinkedHashSet<>(chosen.aliassen());
        if (!other.forReading().isEmpty()) {
            aliases.add(other.forReading());
        }
        aliases.addAll(other.aliassen());
        aliases.remove(chosen.forReading());
        return new PersonName(
                chosen.voornamen(),
                chosen.roepnaam(),
                chosen.voorletters(),
                chosen.voorvoegsel(),
                chosen.geslachtsnaam(),
                chosen.partnernaam(),
                List.copyOf(aliases));
    }

    private <T> @Nullable T known(PersonField field, Function<PersonDetails, @Nullable T> part) {
        Choice choice = choices.get(field);
        @Nullable T first = part.apply(one);
        if (choice == Choice.TWEE || (choice == null && first == null)) {
            return part.apply(two);
        }
        return first;
    }

    private <T> List<T> all(PersonField field, Function<PersonDetails, List<T>> part) {
        Choice choice = choices.getOrDefault(field, Choice.BEIDE);
        Set<T> kept = new LinkedHashSet<>();
        if (choice != Choice.TWEE) {
            kept.addAll(part.apply(one));
        }
        if (choice != Choice.EEN) {
            kept.addAll(part.apply(two));
        }
        return List.copyOf(kept);
    }

    /** Without a choice the surer one. */
    private IdentityCertainty certainty() {
        Choice choice = choices.get(PersonField.ZEKERHEID);
        if (choice == null) {
            return one.zekerheid().compareTo(two.zekerheid()) <= 0 ? one.zekerheid() : two.zekerheid();
        }
        return choice == Choice.TWEE ? two.zekerheid() : one.zekerheid();
    }

    /** Without a choice the careful answer (R17). */
    private boolean minor() {
        Choice choice = choices.get(PersonField.MOGELIJK_MINDERJARIG);
        if (choice == null) {
            return one.mogelijkMinderjarig() || two.mogelijkMinderjarig();
        }
        return choice == Choice.TWEE ? two.mogelijkMinderjarig() : one.mogelijkMinderjarig();
    }
}
