// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.par.protocol.smtp.Mailer;

/** Sends what is due, mail by mail, so that one that fails holds up no other. Outside any transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class ReminderRound {

    private static final System.Logger LOG = System.getLogger(ReminderRound.class.getName());

    @Inject
    private Reminders reminders;

    @Inject
    private Mailer mailer;

    /** For the current organisation; returns how many mails went out. Without a mail server everything stays due. */
    Integer go() {
        int sent = 0;
        if (mailer.on()) {
            for (Mail mail : reminders.due()) {
                sent += tried(mail) ? 1 : 0;
            }
        }
        return sent;
    }

    private boolean tried(Mail mail) {
        try {
            return reminders.send(mail);
        } catch (RuntimeException changed) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A task changed while a mail about it was sent; it is tried again.",
                    changed);
            return false;
        }
    }
}
