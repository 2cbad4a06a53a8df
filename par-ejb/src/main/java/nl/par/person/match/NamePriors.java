// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How much it tells that two people share a name: much for a rare one, little for Jansen. Known from the country, not from the register. */
final class NamePriors {

    private static final double PEOPLE = 16_300_000;
    private static final double UNLISTED_SURNAME = 2_000;
    private static final double UNLISTED_GIVEN_NAME = 3_000;
    static final NamePriors NETHERLANDS = new NamePriors();

    private final Map<String, Double> surnames = new HashMap<>();
    private final Map<String, Double> givenNames = new HashMap<>();
    private final double births;

    private NamePriors() {
        load("surnames.csv", surnames);
        load("given_names.csv", givenNames);
        births = givenNames.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Bits of evidence in sharing this folded surname. */
    double surnameBits(String folded) {
        return bits(surnames.getOrDefault(folded, UNLISTED_SURNAME) / PEOPLE);
    }

    /** Bits of evidence in sharing this folded given name. */
    double givenNameBits(String folded) {
        return bits(givenNames.getOrDefault(folded, UNLISTED_GIVEN_NAME) / births);
    }

    private static double bits(double frequency) {
        return -Math.log(frequency) / Math.log(2);
    }

    private static void load(String file, Map<String, Double> into) {
        try (InputStream in = NamePriors.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(java.util.Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells.length > 1)
                    .forEach(cells -> {
                        for (String word : Folding.words(cells[0])) {
                            into.merge(word, Double.parseDouble(cells[1]), Double::sum);
                        }
                    });
        } catch (IOException e) {
            throw new IllegalStateException("The name frequencies cannot be read: " + file, e);
        }
    }
}
