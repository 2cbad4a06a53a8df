// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import nl.par.access.SignedIn;

/** Who stands at the door, as far as it could be established. What follows from it, the {@link Gate} decides. */
sealed interface Entry {

    /** Somebody who is certain. */
    record Admitted(SignedIn user) implements Entry {}

    /** Nobody known. */
    record Nobody() implements Entry {}

    /** Somebody whose log-in has ended; her session still knows whose it was. */
    record Ended(String subject) implements Entry {}

    /** Somebody who may not come in. */
    record Refused(EntryRefused refusal) implements Entry {}

    /** The identity provider cannot be asked. */
    record Unknown() implements Entry {}
}
