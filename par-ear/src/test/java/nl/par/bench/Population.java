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
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Made-up persons by the frequencies of Dutch names. Person number {@code i} is always the same one, so that questions about her can be made
 * without reading the register.
 */
final class Population {

    private static final String NAMES = "/nl/par/person/match/";
    private final Weighted given = new Weighted("given_names.csv");
    private final Weighted surnames = new Weighted("surnames.csv");

    /** A person as the register holds her, and as a colleague would ask for her. */
    record Citizen(
            UUID id,
            String first,
            String prefix,
            String surname,
            int year,
            int month,
            int day,
            String phone,
            String postcode,
            int number,
            String plate) {

        String name() {
            return first + (prefix.isEmpty() ? " " : " " + prefix + " ") + surname;
        }

        String born() {
            return day + "-" + month + "-" + year;
        }

        String details() {
            return "{\"naam\":{\"roepnaam\":\"" + first + "\",\"voornamen\":\"" + first + "\""
                    + (prefix.isEmpty() ? "" : ",\"voorvoegsel\":\"" + prefix + "\"") + ",\"geslachtsnaam\":\""
                    + surname + "\",\"aliassen\":[]},\"geboortedatum\":\""
                    + String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day)
                    + "\",\"adressen\":[{\"postcode\":\"" + postcode + "\",\"huisnummer\":" + number
                    + "}],\"telefoonnummers\":[\"" + phone + "\"],\"emailadressen\":[],\"kentekens\":[\"" + plate
                    + "\"],\"zekerheid\":\"BEKEND_BIJ_NAAM\",\"mogelijkMinderjarig\":false}";
        }
    }

    /** Number {@code i}. */
    Citizen citizen(long i) {
        SplittableRandom random = new SplittableRandom(i * 0x9E3779B97F4A7C15L + 7);
        String first = given.pick(random);
        String whole = surnames.pick(random);
        int split = prefixEnd(whole);
        return new Citizen(
                new UUID(0x5041520000004000L, 0x8000000000000000L | i),
                first,
                split == 0 ? "" : whole.substring(0, split - 1),
                whole.substring(split),
                1940 + random.nextInt(66),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                String.format(Locale.ROOT, "+316%08d", 10_000_000 + Math.floorMod(i * 7919, 40_000_000L)),
                String.format(Locale.ROOT, "%04d", 7400 + random.nextInt(700)) + letters(random, 2),
                1 + random.nextInt(200),
                String.format(Locale.ROOT, "%02d", random.nextInt(100)) + letters(random, 3) + random.nextInt(10));
    }

    private static String letters(SplittableRandom random, int count) {
        String allowed = "BDFGHJKLNPRSTVXZ";
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(allowed.charAt(random.nextInt(allowed.length())));
        }
        return letters.toString();
    }

    /** Where the surname begins after words in small letters. */
    private static int prefixEnd(String surname) {
        int end = 0;
        while (end < surname.length() && Character.isLowerCase(surname.charAt(end)) && surname.indexOf(' ', end) > 0) {
            end = surname.indexOf(' ', end) + 1;
        }
        return end;
    }

    /** Names with how often they occur. */
    private static final class Weighted {

        private final List<String> names = new ArrayList<>();
        private final long[] until;

        Weighted(String file) {
            List<Long> counts = new ArrayList<>();
            long sum = 0;
            try (InputStream in = Population.class.getResourceAsStream(NAMES + file);
                    BufferedReader lines = new BufferedReader(
                            new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] parts = line.split(",", -1);
                    if (parts.length > 1 && parts[1].matches("\\d+")) {
                        sum += Long.parseLong(parts[1]);
                        names.add(parts[0]);
                        counts.add(sum);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            until = counts.stream().mapToLong(Long::longValue).toArray();
        }

        String pick(SplittableRandom random) {
            int at = Arrays.binarySearch(until, random.nextLong(until[until.length - 1]) + 1);
            return names.get(at < 0 ? -at - 1 : at);
        }
    }
}
