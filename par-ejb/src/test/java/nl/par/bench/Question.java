// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import nl.par.person.PersonQuestion;

/** A question about the person with this number. */
record Question(Kind kind, PersonQuestion asked, long target) {}
