// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.util.UUID;

/**
 * A registered person as other packages may read it.
 *
 * @param restricted whether a restriction (AVG 18) hides the person from every search (R6)
 * @param version the ETag
 */
public record PersonView(UUID id, PersonDetails details, boolean restricted, int version) {

    PersonView with(PersonDetails opened) {
        return new PersonView(id, opened, restricted, version);
    }
}
