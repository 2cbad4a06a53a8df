// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonQuestion;
import nl.par.person.PostalAddress;
import org.jspecify.annotations.Nullable;

/** Questions about people who are not registered, though somebody much like them may be. */
enum Absent {
    STRANGER("vreemde", 0.4),
    SIBLING_DATE("broer of zus, zelfde geboortedatum", 0.15),
    SIBLING_ADDRESS("broer of zus, zelfde adres", 0.15),
    FATHER_SON("vader en zoon met dezelfde naam", 0.15),
    NAMESAKE("naamgenoot", 0.15);

    private final String label;
    private final double share;

    Absent(String label, double share) {
        this.label = label;
        this.share = share;
    }

    String label() {
        return label;
    }

    List<PersonQuestion> questions(Population people, long size, int all, long seed) {
        SplittableRandom random = new SplittableRandom(seed + label.hashCode());
        List<PersonQuestion> questions = new ArrayList<>();
        while (questions.size() < all * share) {
            long number = random.nextLong(size) + (this == STRANGER ? size : 0);
            Made person = people.person(number);
            PersonDetails details = person.details();
            boolean whole = details.naam().roepnaam() != null
                    && details.geboortedatum() != null
                    && details.geboortedatum().complete()
                    && !details.adressen().isEmpty();
            if (whole) {
                questions.add(ask(person, people, random));
            }
        }
        return questions;
    }

    private PersonQuestion ask(Made person, Population people, SplittableRandom random) {
        PersonDetails details = person.details();
        PersonName name = details.naam();
        String given = String.valueOf(name.roepnaam());
        String other = people.otherGiven(person.man(), name, random);
        LocalDate born = LocalDate.parse(String.valueOf(details.geboortedatum()));
        LocalDate otherDay =
                LocalDate.ofYearDay(born.getYear() + (random.nextBoolean() ? 2 : -3), 1 + random.nextInt(365));
        LocalDate father = LocalDate.ofYearDay(born.getYear() - 22 - random.nextInt(15), 1 + random.nextInt(365));
        boolean both = random.nextBoolean();
        return switch (this) {
            case STRANGER -> question(given, name, born, both ? details.adressen() : List.of());
            case SIBLING_DATE -> question(other, name, born, both ? details.adressen() : List.of());
            case SIBLING_ADDRESS -> question(other, name, both ? otherDay : null, details.adressen());
            case FATHER_SON -> question(given, name, father, both ? details.adressen() : List.of());
            case NAMESAKE -> question(given, name, new Slips(random).anything(), List.of());
        };
    }

    private static PersonQuestion question(
            String given, PersonName name, @Nullable LocalDate born, List<PostalAddress> addresses) {
        String prefix = name.voorvoegsel() == null ? " " : " " + name.voorvoegsel() + " ";
        return new PersonQuestion(
                given + prefix + name.geslachtsnaam(),
                born == null ? null : PartialDate.of(born),
                List.of(),
                List.of(),
                List.of(),
                addresses);
    }
}
