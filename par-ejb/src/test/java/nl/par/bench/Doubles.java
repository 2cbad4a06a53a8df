// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.util.Arrays;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;

/**
 * Counts the people who are not registered and yet have the call name, the surname with its prefix and the date of birth of somebody who is.
 * Nothing that is asked tells these apart: whoever calls a name with a date certain is wrong about them.
 */
final class Doubles {

    private final Population people;
    private final long[] registered;
    private int known;

    Doubles(Population people, long persons) {
        this.people = people;
        registered = new long[(int) persons];
        for (long number = 0; number < persons; number++) {
            long hash = hash(number);
            if (hash != 0) {
                registered[known++] = hash;
            }
        }
        Arrays.sort(registered, 0, known);
    }

    /** Zero when the name or the date is not whole. */
    private long hash(long number) {
        PersonDetails person = people.person(number).details();
        PersonName name = person.naam();
        boolean whole = name.roepnaam() != null
                && person.geboortedatum() != null
                && person.geboortedatum().complete();
        if (!whole) {
            return 0;
        }
        String text = name.roepnaam() + "|" + name.voorvoegsel() + "|" + name.geslachtsnaam() + "|"
                + person.geboortedatum().iso();
        long hash = 1;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** So many of ten thousand, counted over as many people as are registered. */
    double perTenThousand() {
        int asked = 0;
        int found = 0;
        for (long number = registered.length; number < 2L * registered.length; number++) {
            long hash = hash(number);
            asked += hash == 0 ? 0 : 1;
            found += hash != 0 && Arrays.binarySearch(registered, 0, known, hash) >= 0 ? 1 : 0;
        }
        return 10_000.0 * found / Math.max(1, asked);
    }
}
