// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions as people ask them: by name and date, by one number, with a typing mistake, and about somebody who is not there. */
final class Questions {

    private final Population population = new Population();
    private final SplittableRandom random;
    private final long size;

    Questions(long size, long seed) {
        this.size = size;
        this.random = new SplittableRandom(seed);
    }

    /** A question and who is meant; nobody when she is not registered. */
    record Question(String text, @Nullable UUID meant) {

        String json() {
            return "{\"zoekterm\":\"" + text
                    + "\",\"contact\":\"BALIE\",\"doel\":\"Een afspraak voorbereiden\",\"reden\":\"meting\"}";
        }
    }

    synchronized Question next() {
        boolean absent = random.nextInt(10) == 0;
        Population.Citizen who = population.citizen(absent ? size + random.nextLong(size) : random.nextLong(size));
        UUID meant = absent ? null : who.id();
        return switch (random.nextInt(10)) {
            case 0 -> new Question(who.phone().replace("+31", "0"), meant);
            case 1 -> new Question(who.postcode() + " " + who.number() + " " + who.surname(), meant);
            case 2 -> new Question(who.plate(), meant);
            case 3 -> new Question(who.name(), null);
            case 4, 5 -> new Question(typo(who.name()) + " " + who.born(), meant);
            default -> new Question(who.name() + " " + who.born(), meant);
        };
    }

    /** Two neighbouring letters change places. */
    private String typo(String name) {
        int at = 1 + random.nextInt(name.length() - 2);
        char one = name.charAt(at);
        char two = name.charAt(at + 1);
        return one == ' ' || two == ' '
                ? name
                : name.substring(0, at) + Character.toLowerCase(two) + one + name.substring(at + 2);
    }
}
