// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Draws names as often as the country has them. The thousand listed surnames cover a third of the people; the others are made of syllables, so
 * many of them that each is rare. One in eight persons has a name from another language.
 */
final class BenchNames {

    private static final String[] PREFIX = {
        "", "", "", "", "", "", "van", "van de", "van den", "van der", "de", "ter", "ten"
    };
    private static final String[] HEAD =
            ("Aver Bek Blom Boers Bol Bosk Brand Breed Brink Broek Brug Buit Craan Dal Dam Diep Dom Door Draai Duin Eek Eg"
                            + " Elf Elz Em Es Fok Gaas Geel Geer Gel Gier Goor Graaf Groen Haag Haar Ham Hane Hart Haver Heem Heer Heg Heid"
                            + " Hemel Hoef Hol Hoog Horst Hul Ink Jaag Kaal Kalk Kamer Kers Klaver Klein Klomp Knol Koe Kolk Koren Kort"
                            + " Kraai Krom Kuip Laar Land Lang Leem Lelie Lind Lok Loo Maas Made Meer Mees Melk Moer Mool Muis Nagel Neder"
                            + " Nij Noord Oever Olde Oost Oude Over Paal Pelt Ploeg Poel Pop Raven Reed Riet Rij Rode Rog Rooi Rot Ruiter"
                            + " Saks Schaap Schoon Slag Sloot Smeed Snel Spijk Staal Steen Stok Stro Tal Teeuw Tichel Turf Twis Uiten Vaar"
                            + " Veen Veld Ven Vink Vlier Vogel Voor Vrij Waal Wage Water Weer Weg Wel Werf Wied Wijn Wilde Wind Wolf Woud Zand"
                            + " Zeeg Zilver Zon Zuid Zwaan Zwart")
                    .split(" ", -1);
    private static final String[] MIDDLE =
            "en er el in em ing ens elen enings eling aars ers ema inga enga ant oort ort ond eld ekes ink"
                    .split(" ", -1);
    private static final String[] TAIL =
            ("berg huis hof man veld dijk stra sma kamp horst beek brink ink ing ma meijer water brug laan donk voort loo wijk stein"
                            + " drecht huizen kerk meer dam poort rode schot vliet zeel broek becker vis")
                    .split(" ", -1);
    private static final int MADE = 600_000;

    private final List<String> surnames = new ArrayList<>();
    private final long[] surnameSteps;
    private final List<String> male = new ArrayList<>();
    private final List<String> female = new ArrayList<>();
    private final long[] maleSteps;
    private final long[] femaleSteps;

    BenchNames() {
        List<Long> bearers = new ArrayList<>();
        read("surnames.csv", cells -> {
            surnames.add(cells[0]);
            bearers.add(Long.parseLong(cells[1]));
        });
        List<Long> men = new ArrayList<>();
        List<Long> women = new ArrayList<>();
        read("given_names.csv", cells -> {
            boolean man = cells[2].equals("M");
            (man ? male : female).add(cells[0]);
            (man ? men : women).add(Long.parseLong(cells[1]));
        });
        surnameSteps = steps(bearers);
        maleSteps = steps(men);
        femaleSteps = steps(women);
    }

    private interface Row {
        void take(String... cells);
    }

    private static void read(String file, Row row) {
        try (InputStream in = BenchNames.class.getResourceAsStream("/nl/par/person/match/" + file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split(",", -1)).forEach(row::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long[] steps(List<Long> counts) {
        long[] steps = new long[counts.size()];
        long sum = 0;
        for (int i = 0; i < steps.length; i++) {
            sum += counts.get(i);
            steps[i] = sum;
        }
        return steps;
    }

    private static String draw(List<String> names, long[] steps, SplittableRandom random) {
        int found = Arrays.binarySearch(steps, random.nextLong(steps[steps.length - 1]) + 1);
        return names.get(found >= 0 ? found : -found - 1);
    }

    String given(boolean man, SplittableRandom random) {
        return man ? draw(male, maleSteps, random) : draw(female, femaleSteps, random);
    }

    /** A surname with its prefix, if any, before the last space. */
    String surname(SplittableRandom random) {
        return random.nextDouble() < 0.36 ? draw(surnames, surnameSteps, random) : made(random);
    }

    /** One of 600,000 names, of which the most frequent has a few thousand bearers in the country. */
    private static String made(SplittableRandom random) {
        int rank = (int) (MADE * Math.pow(random.nextDouble(), 1.5));
        SplittableRandom shape = new SplittableRandom(rank * 7919L + 17);
        String prefix = PREFIX[shape.nextInt(PREFIX.length)];
        String middle = shape.nextInt(3) == 0 ? MIDDLE[shape.nextInt(MIDDLE.length)] : "";
        String name = HEAD[shape.nextInt(HEAD.length)] + middle + TAIL[shape.nextInt(TAIL.length)];
        return prefix.isEmpty() ? name : prefix + " " + name;
    }
}
