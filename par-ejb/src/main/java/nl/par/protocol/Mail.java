// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import java.util.List;
import java.util.UUID;

/**
 * A mail that is due: to whom, and what it is about for PAR itself. The mail says none of it (R20).
 *
 * @param to work addresses; each gets a mail of her own
 * @param about tasks, notices to reporters, or ends of sharing
 */
record Mail(Occasion occasion, List<String> to, List<UUID> about) {

    /** Why a mail goes, with all the words that it may say. */
    enum Occasion {
        REMINDER("Er wacht een taak in PAR", "/taken"),
        LATE("Er is een taak over tijd in PAR", "/taken?van=eenheid"),
        REQUEST("Er wacht een verzoek in PAR", "/kaartverzoeken"),
        NEWS("Er is nieuws over uw melding in PAR", "/meldingen"),
        SHARING("Een afspraak met een andere organisatie loopt bijna af in PAR", "/organisatie/delen");

        private final String subject;
        private final String path;

        Occasion(String subject, String path) {
            this.subject = subject;
            this.path = path;
        }

        String subject() {
            return subject;
        }

        /** The page that says more to who may know. */
        String path() {
            return path;
        }
    }
}
