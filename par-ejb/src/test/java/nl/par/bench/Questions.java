// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonQuestion;
import nl.par.person.QuestionText;

/** Makes questions about registered persons, of every kind, through the box of text that people type into. */
final class Questions {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final List<String> FORMS =
            List.of("mevr.", "mevrouw", "mw.", "dhr.", "de heer", "meneer", "fam.", "familie", "drs.");
    private static final List<String> BORN = List.of(" geb.", ", geboren op", " geboortedatum:", ", geb. te Ommen op");
    private static final List<String> STREETS =
            List.of("Dorpsstraat", "Lange Kerkweg", "Prins Bernhardlaan", "Markt", "Zandpad", "Van Echtenstraat");
    private static final List<String> TOWNS = List.of("", " Ommen", " Den Ham", ", Zwolle", " Sint Jansklooster");

    private final Population people;
    private final long size;
    private final SplittableRandom random;
    private final Slips slips;

    Questions(Population people, long size, long seed) {
        this.people = people;
        this.size = size;
        random = new SplittableRandom(seed);
        slips = new Slips(random);
    }

    List<Question> of(Kind kind, int count) {
        List<Question> questions = new ArrayList<>();
        while (questions.size() < count) {
            Made person = people.person(random.nextLong(size));
            if (fits(kind, person.details())) {
                questions.add(new Question(kind, ask(kind, person), person.number()));
            }
        }
        return questions;
    }

    private static boolean fits(Kind kind, PersonDetails person) {
        PersonName name = person.naam();
        boolean named = name.roepnaam() != null;
        boolean born = person.geboortedatum() != null && person.geboortedatum().complete();
        return switch (kind) {
            case PHONE -> !person.telefoonnummers().isEmpty();
            case PHONE_NAME -> !person.telefoonnummers().isEmpty() && named;
            case EMAIL -> !person.emailadressen().isEmpty();
            case PLATE -> !person.kentekens().isEmpty();
            case ADDRESS, SURNAME_ADDRESS, NOTED_ADDRESS -> !person.adressen().isEmpty() && named;
            case BSN -> person.burgerservicenummer() != null;
            case PREFIX -> born && named && name.voorvoegsel() != null;
            case PLAIN -> born && named && !Slips.plain(whole(name)).equals(whole(name));
            case CALLED ->
                born
                        && named
                        && name.voornamen() != null
                        && !name.voornamen().startsWith(String.valueOf(name.roepnaam()));
            case INITIALS -> born;
            case BOTH_SURNAMES -> name.partnernaam() != null;
            case PARTNER -> born && named && name.partnernaam() != null;
            case SPELLED -> born && named && BenchTables.SPELLINGS.containsKey(String.valueOf(name.roepnaam()));
            case ALIAS -> born && !name.aliassen().isEmpty();
            case SHORT -> born && named && String.valueOf(name.geslachtsnaam()).length() == 2;
            default -> born && named;
        };
    }

    private static String whole(PersonName name) {
        return name.roepnaam() + " " + name.geslachtsnaam();
    }

    private PersonQuestion ask(Kind kind, Made person) {
        PersonDetails details = person.details();
        return switch (kind) {
            case PHONE -> text(phone(details.telefoonnummers().get(0).e164()));
            case PHONE_NAME ->
                text(faulty(details.naam(), 1) + " "
                        + phone(details.telefoonnummers().get(0).e164()));
            case EMAIL -> text(details.emailadressen().get(0).folded().toUpperCase(Locale.ROOT));
            case PLATE ->
                text(
                        random.nextBoolean()
                                ? details.kentekens().get(0).forReading()
                                : details.kentekens().get(0).bare());
            case ADDRESS -> text(faulty(details.naam(), 1) + " " + address(details));
            case SURNAME_ADDRESS -> text(surname(details.naam()).strip() + " " + address(details));
            case BOTH_SURNAMES ->
                text(surname(details.naam()).strip() + "-" + details.naam().partnernaam());
            case NOTED_DATE ->
                text(addressed(details.naam()) + Population.pick(BORN, random) + " " + written(born(details)));
            case NOTED_ADDRESS -> text(addressed(details.naam()) + ", " + envelope(details));
            case SURNAME -> text(surname(details.naam()).strip());
            case BSN -> PersonQuestion.named("").withBsn(List.of(Population.key(person.bsn())));
            case NO_DATE -> text(clean(details.naam()));
            case NO_DATE_TYPED -> text(faulty(details.naam(), 1));
            case PART -> partly(details);
            default -> text(name(kind, details.naam()) + " " + written(date(kind, details)));
        };
    }

    private static PersonQuestion text(String typed) {
        return QuestionText.recognise(typed, TODAY).question();
    }

    private PersonQuestion partly(PersonDetails details) {
        LocalDate born = born(details);
        PersonQuestion name = text(clean(details.naam()));
        PartialDate part = new PartialDate(born.getYear(), random.nextBoolean() ? born.getMonthValue() : null, null);
        return new PersonQuestion(name.naam(), part, List.of(), List.of(), List.of(), List.of());
    }

    private static LocalDate born(PersonDetails details) {
        return LocalDate.parse(details.geboortedatum().iso());
    }

    private LocalDate date(Kind kind, PersonDetails details) {
        LocalDate born = born(details);
        return switch (kind) {
            case SWAPPED -> slips.swapped(born);
            case DIGIT -> slips.digit(born);
            case DECADE -> slips.decade(born);
            case NAME_AND_DATE ->
                switch (random.nextInt(3)) {
                    case 0 -> slips.swapped(born);
                    case 1 -> slips.digit(born);
                    default -> slips.decade(born);
                };
            case OTHER_DATE -> slips.anything();
            default -> born;
        };
    }

    private String written(LocalDate date) {
        String separator = Population.pick(List.of("-", "-", "/", "."), random);
        return date.getDayOfMonth() + separator + date.getMonthValue() + separator + date.getYear();
    }

    private String name(Kind kind, PersonName name) {
        return switch (kind) {
            case TYPED -> faulty(name, 1);
            case TYPED_TWICE -> faulty(name, 2);
            case HEARD -> heard(name);
            case PREFIX -> otherPrefix(name);
            case PLAIN -> Slips.plain(clean(name)).replace("’", "'");
            case CALLED ->
                (clean(name).startsWith(String.valueOf(name.roepnaam())) ? first(name) : name.roepnaam())
                        + surname(name);
            case INITIALS -> name.voorletters() + surname(name);
            case REVERSED -> surname(name).strip() + (random.nextBoolean() ? ", " : " ") + name.roepnaam();
            case PARTNER -> name.roepnaam() + " " + partner(name);
            case SPELLED -> Population.pick(BenchTables.SPELLINGS.get(name.roepnaam()), random) + surname(name);
            case ALIAS -> name.aliassen().get(0) + (random.nextBoolean() ? surname(name) : "");
            case NAME_AND_DATE -> random.nextBoolean() ? faulty(name, 1) : heard(name);
            default -> clean(name);
        };
    }

    private String partner(PersonName name) {
        return switch (random.nextInt(3)) {
            case 0 -> surname(name).strip() + "-" + name.partnernaam();
            case 1 -> name.partnernaam() + "-" + surname(name).strip();
            default -> String.valueOf(name.partnernaam());
        };
    }

    private String clean(PersonName name) {
        String given = name.roepnaam() == null ? name.voorletters() : name.roepnaam();
        return (name.voornamen() != null && random.nextInt(3) == 0 ? first(name) : given) + surname(name);
    }

    private static String first(PersonName name) {
        String all = String.valueOf(name.voornamen());
        int end = all.indexOf(' ');
        return end < 0 ? all : all.substring(0, end);
    }

    private static String surname(PersonName name) {
        return " " + (name.voorvoegsel() == null ? "" : name.voorvoegsel() + " ") + name.geslachtsnaam();
    }

    private String otherPrefix(PersonName name) {
        String other = Population.pick(List.of("", "van ", "van der ", "de ", "v.d. ", "van den ", "vd "), random);
        return name.roepnaam() + " " + other + name.geslachtsnaam();
    }

    /** So many slips of the keyboard, in either word, in names long enough to slip in. */
    private String faulty(PersonName name, int times) {
        String given = String.valueOf(name.roepnaam());
        String last = String.valueOf(name.geslachtsnaam());
        for (int i = 0; i < times; i++) {
            boolean inGiven = given.length() > 3 && (last.length() < 4 || random.nextInt(3) == 0);
            given = inGiven ? slips.typed(given) : given;
            last = inGiven ? last : slips.typed(last);
        }
        return given + (name.voorvoegsel() == null ? " " : " " + name.voorvoegsel() + " ") + last;
    }

    private String heard(PersonName name) {
        boolean inGiven = random.nextInt(3) == 0;
        String given = String.valueOf(name.roepnaam());
        String last = String.valueOf(name.geslachtsnaam());
        String prefix = name.voorvoegsel() == null ? " " : " " + name.voorvoegsel() + " ";
        return inGiven ? slips.heard(given) + prefix + last : given + prefix + slips.heard(last);
    }

    private String phone(String e164) {
        String rest = e164.substring(4);
        return switch (random.nextInt(4)) {
            case 0 -> "06" + rest;
            case 1 -> "06-" + rest;
            case 2 -> "0031 6 " + rest.substring(0, 4) + " " + rest.substring(4);
            default -> "+31 6 " + rest.substring(0, 2) + " " + rest.substring(2, 5) + " " + rest.substring(5);
        };
    }

    private String address(PersonDetails details) {
        return postcode(details) + " " + number(details);
    }

    private String envelope(PersonDetails details) {
        return Population.pick(STREETS, random) + " " + number(details) + (random.nextBoolean() ? ", " : " ")
                + postcode(details) + Population.pick(TOWNS, random);
    }

    private String number(PersonDetails details) {
        var address = details.adressen().get(0);
        return address.huisnummer()
                + (address.toevoeging() == null || random.nextBoolean() ? "" : "-" + address.toevoeging());
    }

    private String postcode(PersonDetails details) {
        String postcode = details.adressen().get(0).postcode();
        return postcode.substring(0, 4) + (random.nextBoolean() ? " " : "") + postcode.substring(4);
    }

    /** As somebody is written to: with a form of address, and a letter, a name or neither before the surname. */
    private String addressed(PersonName name) {
        String given = switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> " " + String.valueOf(name.roepnaam()).charAt(0) + ".";
            default -> " " + name.roepnaam();
        };
        return Population.pick(FORMS, random) + given + surname(name);
    }
}
