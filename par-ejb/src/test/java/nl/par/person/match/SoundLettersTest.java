// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoundLettersTest {

    private static final String[][] HEARD = {
        {"ij", "ei"},
        {"y", "ie"},
        {"c", "k"},
        {"k", "ck"},
        {"s", "z"},
        {"f", "v"},
        {"f", "ph"},
        {"g", "ch"},
        {"d", "dt"},
        {"t", "th"},
        {"ou", "au"},
        {"oe", "u"},
        {"x", "ks"},
        {"kw", "qu"},
        {"p", "b"},
        {"i", "y"},
        {"o", "au"},
        {"s", "c"},
        {"g", "kh"},
        {"j", "dj"}
    };

    private static String spelledOtherwise(String word, Random random) {
        String other = word;
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            String[] pair = HEARD[random.nextInt(HEARD.length)];
            boolean back = random.nextBoolean();
            other = other.replace(pair[back ? 1 : 0], pair[back ? 0 : 1]);
        }
        return other;
    }

    @Test
    void everyWordHasTheLettersOfItsSound() {
        Random random = new Random(5);
        Map<String, List<String>> bySound = new HashMap<>();
        for (String file : List.of("surnames.csv", "given_names.csv")) {
            for (String line : ShippedTable.lines(file)) {
                for (String word : Folding.words(line.split(",", -1)[0])) {
                    for (int i = 0; i < 20; i++) {
                        String other = i == 0 ? word : spelledOtherwise(word, random);
                        bySound.computeIfAbsent(DutchSound.of(other), sound -> new ArrayList<>())
                                .add(other);
                    }
                }
            }
        }
        bySound.forEach((sound, words) -> {
            SoundLetters letters = new SoundLetters(sound);
            assertThat(words).as(sound).allMatch(word -> letters.among(Sketch.letters(word)));
        });
        assertThat(bySound.values()).anyMatch(words -> words.stream().distinct().count() > 5);
    }

    @Test
    void aWordWithoutThemDoesNotSoundSo() {
        assertThat(new SoundLetters(DutchSound.of("heemoort")).among(Sketch.letters("maaspoort")))
                .isFalse();
    }
}
