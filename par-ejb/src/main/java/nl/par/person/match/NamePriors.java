// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.HashMap;
import java.util.Map;

/**
 * How often a name is shared by chance: often for Jansen, seldom for a rare one. Known from the country, not from the register, so that no
 * weight depends on who is registered.
 */
final class NamePriors {

    static final NamePriors NETHERLANDS = new NamePriors();

    private static final float PEOPLE = 16_300_000;
    /** As many bearers as the thousandth surname and the least given name that count; a name that is not listed has fewer. */
    static final float UNLISTED_SURNAME = 2_000 / PEOPLE;

    static final float UNLISTED_GIVEN = 2_500f / 13_477_094;

    /** A name with several forms is not rare, though the lists, which are of people born here, may not have it. */
    private static final float SPELLED_VARIOUSLY = 0.001f;

    /** So short a name is often a short form, or shared by many families of one country. */
    private static final int SHORT = 3;

    private static final float SHORT_SURNAME = 0.001f;
    private static final float SHORT_GIVEN = 0.004f;

    private final WordTable surnames;
    private final WordTable given;
    private final Map<String, Float> surnameSounds = new HashMap<>();
    private final Map<String, Float> givenSounds = new HashMap<>();
    private final Map<String, Float> givenNames;
    private final Map<String, Float> variants = new HashMap<>();
    private final float[] letters = new float[128];

    private NamePriors() {
        Map<String, Float> bearers = load("surnames.csv", PEOPLE, surnameSounds);
        surnames = new WordTable(bearers);
        float births = (float) ShippedTable.lines("given_names.csv").stream()
                .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[1]))
                .sum();
        givenNames = load("given_names.csv", births, givenSounds);
        NameVariants.SHIPPED.names().forEach(name -> variants.put(name, sumOfVariants(name)));
        given = new WordTable(withCallNames());
        givenNames.forEach((name, share) -> letters[name.charAt(0) & 0x7f] += share);
    }

    /** The lists count names as registered: of those who are registered under another form, at least an eighth may be called by this one. */
    private Map<String, Float> withCallNames() {
        Map<String, Float> shares = new HashMap<>(givenNames);
        for (String name : NameVariants.SHIPPED.names()) {
            float own = givenNames.getOrDefault(name, 0f);
            shares.put(name, Math.max(SPELLED_VARIOUSLY, Math.max(own, variants(name) / 8)));
        }
        return shares;
    }

    private static Map<String, Float> load(String file, float all, Map<String, Float> sounds) {
        Map<String, Float> shares = new HashMap<>();
        for (String line : ShippedTable.lines(file)) {
            String[] cells = line.split(",", -1);
            float share = Float.parseFloat(cells[1]) / all;
            for (String word : Folding.words(cells[0])) {
                shares.merge(word, share, Float::sum);
                sounds.merge(DutchSound.of(word), share, Float::sum);
            }
        }
        return shares;
    }

    /** The share of the people with this surname, never less than that of a name that is not listed. */
    float surname(byte[] word, int from, int length) {
        return Math.max(length <= SHORT ? SHORT_SURNAME : UNLISTED_SURNAME, surnames.get(word, from, length));
    }

    /** Whether this is none of the surnames of which the number of bearers is known, the most frequent. */
    boolean rareSurname(byte[] word) {
        return surnames.get(word, 0, word.length) == 0;
    }

    /** The share of the people with this given name, never less than that of a name that is not listed. */
    float given(byte[] word, int from, int length) {
        return Math.max(length <= SHORT ? SHORT_GIVEN : UNLISTED_GIVEN, given.get(word, from, length));
    }

    /** Whether this is a given name of which the number of bearers is known, or another form of one. */
    boolean listedGiven(byte[] word) {
        return given.get(word, 0, word.length) > 0;
    }

    /** The share of the people with a given name of the same group, without this name's own. */
    float variants(String folded) {
        return variants.getOrDefault(folded, UNLISTED_GIVEN);
    }

    private float sumOfVariants(String folded) {
        float share = UNLISTED_GIVEN;
        for (String other : NameVariants.SHIPPED.of(folded)) {
            share += givenNames.getOrDefault(other, 0f);
        }
        return share;
    }

    /** The share of the people whose surname has this sound. */
    float surnameSound(String sound) {
        return Math.max(UNLISTED_SURNAME, surnameSounds.getOrDefault(sound, 0f));
    }

    /** The share of the people whose given name has this sound. */
    float givenSound(String sound) {
        return Math.max(UNLISTED_GIVEN, givenSounds.getOrDefault(sound, 0f));
    }

    /** The share of the people whose given name begins with this letter. */
    float initial(int letter) {
        return letter < letters.length ? Math.max(0.005f, letters[letter]) : 0.005f;
    }
}
