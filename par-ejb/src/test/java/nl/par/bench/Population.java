// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
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

/**
 * Made-up people, each drawn from the seed and a number, so that none has to be kept. Every tenth is a relative of the one before: the same
 * surname, address and sometimes telephone number.
 */
final class Population {

    private final long seed;
    private final BenchNames names = new BenchNames();

    Population(long seed) {
        this.seed = seed;
    }

    private SplittableRandom random(long number, int purpose) {
        return new SplittableRandom(seed * 31 + number * 1_000_003L + purpose).split();
    }

    Made person(long number) {
        long household = number % 10 == 9 ? number - 1 : number;
        SplittableRandom home = random(household, 1);
        SplittableRandom own = random(number, 2);
        boolean foreign = home.nextInt(8) == 0;
        String surname = foreign ? foreign(home) : names.surname(home);
        boolean tiny = home.nextInt(100) == 0;
        surname = tiny ? pick(BenchTables.SHORT_SURNAMES, home) : surname;
        boolean man = own.nextBoolean();
        PersonName name = name(surname, man, foreign, tiny, own);
        PersonDetails details = new PersonDetails(
                name,
                born(foreign, own),
                own.nextInt(10) < 7 ? List.of(address(home)) : List.of(),
                own.nextInt(10) < 6 ? List.of(phone(own.nextInt(6) == 0 ? home : own)) : List.of(),
                own.nextInt(100) < 35 ? List.of(email(name, own)) : List.of(),
                own.nextInt(100) < 15 ? List.of(plate(own)) : List.of(),
                IdentityCertainty.IDENTITEITSBEWIJS,
                false,
                null);
        String bsn = Integer.toString(900_000_000 + (int) (number % 99_000_000));
        return new Made(number, man, bsn, own.nextInt(10) < 3 ? details.withBsn(sealed(bsn)) : details);
    }

    private static PersonBsn sealed(String bsn) {
        return new PersonBsn(null, "sealed", key(bsn), BsnVerification.IDENTITEITSBEWIJS, null);
    }

    /** Stands for the keyed hash of the real register. */
    static String key(String bsn) {
        return "k1:" + Long.toHexString(new SplittableRandom(Long.parseLong(bsn)).nextLong());
    }

    static <T> T pick(List<T> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Another given name for the same person's brother or sister. */
    String otherGiven(boolean man, PersonName not, SplittableRandom random) {
        String own = " " + not.voornamen() + " " + not.roepnaam() + " ";
        String given = names.given(man, random);
        while (own.contains(" " + given + " ")) {
            given = names.given(man, random);
        }
        return given;
    }

    private PersonName name(String whole, boolean man, boolean foreign, boolean tiny, SplittableRandom own) {
        int split = foreign ? -1 : whole.lastIndexOf(' ');
        String surname = whole.substring(split + 1);
        String prefix = split < 0 ? null : whole.substring(0, split);
        List<String> given = given(man, foreign, tiny, own);
        int known = own.nextInt(100);
        boolean onlyInitials = known < 4;
        boolean onlyCall = known >= 4 && known < 22;
        String partner = own.nextInt(100) < (man ? 4 : 22) ? names.surname(own) : null;
        List<String> aliases = own.nextInt(100) < 5 ? List.of(pick(BenchTables.ALIASES, own)) : List.of();
        return new PersonName(
                onlyInitials || onlyCall ? null : String.join(" ", given),
                onlyInitials ? null : call(given.get(0), own),
                initials(given),
                prefix,
                surname,
                partner,
                aliases);
    }

    private List<String> given(boolean man, boolean foreign, boolean tiny, SplittableRandom own) {
        List<String> given = new ArrayList<>();
        given.add(tiny ? pick(BenchTables.SHORT_GIVEN, own) : foreign ? otherGiven(own) : names.given(man, own));
        int more = own.nextInt(20);
        for (int i = 0; !tiny && !foreign && i < (more < 8 ? 0 : more < 17 ? 1 : 2); i++) {
            given.add(names.given(man, own));
        }
        return given;
    }

    /** One in seven of these is among the more frequent; the others are made of syllables. */
    private static String foreign(SplittableRandom home) {
        return home.nextInt(7) == 0
                ? pick(BenchTables.OTHER_SURNAMES, home)
                : pick(BenchTables.OTHER_HEADS, home)
                        + pick(BenchTables.OTHER_MIDDLES, home)
                        + pick(BenchTables.OTHER_TAILS, home);
    }

    private static String otherGiven(SplittableRandom own) {
        String name = pick(BenchTables.OTHER_GIVEN, own);
        List<String> spellings = BenchTables.SPELLINGS.get(name);
        return own.nextBoolean() || spellings == null ? name : pick(spellings, own);
    }

    private static String call(String first, SplittableRandom own) {
        List<String> calls = BenchTables.CALL_NAMES.getOrDefault(first, List.of(first));
        return own.nextInt(3) == 0 ? first : pick(calls, own);
    }

    private static String initials(List<String> given) {
        StringBuilder letters = new StringBuilder();
        given.forEach(name -> letters.append(name.charAt(0)).append('.'));
        return letters.toString();
    }

    private static @Nullable PartialDate born(boolean foreign, SplittableRandom own) {
        int known = own.nextInt(100);
        int year = 1935 + (int) (75 * (0.35 * own.nextDouble() + 0.65 * (own.nextDouble() + own.nextDouble()) / 2));
        if (known < 4) {
            return null;
        }
        if (known < 7) {
            return new PartialDate(year, known == 6 ? 1 + own.nextInt(12) : null, null);
        }
        LocalDate day = LocalDate.ofYearDay(year, foreign && own.nextInt(6) == 0 ? 1 : 1 + own.nextInt(365));
        return PartialDate.of(day);
    }

    private static PostalAddress address(SplittableRandom home) {
        String letters = "ABCDEGHJKLMNPRSTVWXZ";
        String postcode =
                "" + (7400 + home.nextInt(700)) + letters.charAt(home.nextInt(20)) + letters.charAt(home.nextInt(20));
        int more = home.nextInt(10);
        String addition = more == 0 ? "A" : more == 1 ? "BIS" : more == 2 ? "2" : null;
        return new PostalAddress(postcode, 1 + home.nextInt(150), addition);
    }

    private static PhoneNumber phone(SplittableRandom random) {
        return new PhoneNumber("+316" + (10_000_000 + random.nextInt(49_000_000)));
    }

    private static EmailAddress email(PersonName name, SplittableRandom own) {
        String call = name.roepnaam() == null ? "info" : name.roepnaam();
        String text =
                (call + "." + name.geslachtsnaam()).toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "");
        return new EmailAddress(text + own.nextInt(100_000) + "@example.nl");
    }

    private static PlateNumber plate(SplittableRandom own) {
        String letters = "BDFGHJKLNPRSTVXZ";
        StringBuilder plate = new StringBuilder().append((char) ('0' + own.nextInt(10)));
        for (int i = 0; i < 3; i++) {
            plate.append(letters.charAt(own.nextInt(letters.length())));
        }
        return new PlateNumber(
                plate.append(own.nextInt(10)).append(own.nextInt(10)).toString());
    }
}
