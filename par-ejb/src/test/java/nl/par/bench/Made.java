// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.util.UUID;
import nl.par.person.PersonDetails;
import nl.par.person.PersonView;

/** A made-up person; {@code number} is the place in the population, and the first sixty-four bits of the id are drawn from it. */
record Made(long number, boolean man, String bsn, PersonDetails details) {

    UUID id() {
        return id(number);
    }

    static UUID id(long number) {
        return new UUID(new java.util.SplittableRandom(number).nextLong(), number);
    }

    PersonView view() {
        return new PersonView(id(), details, false, 1);
    }
}
