// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.par.access.Colleagues;
import nl.par.access.SignedIn;
import nl.par.audit.AuditLog;
import nl.par.audit.AuditNotes;
import nl.par.audit.AuditOutcome;
import nl.par.audit.AuditedAction;
import nl.par.kernel.Refusal;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who came in, who left and who was refused: in the audit log of the organisation when a trusted token named
 * it, in the server's log otherwise, without personal data.
 */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class EntryJournal {

    private static final System.Logger SERVER_LOG = System.getLogger(EntryJournal.class.getName());

    @Inject
    private CurrentTenant tenant;

    @Inject
    private AuditLog log;

    @Inject
    private AuditNotes notes;

    @Inject
    private Colleagues colleagues;

    /** Somebody logged in; from now on colleagues find her by name. */
    void entered(SignedIn user) {
        tenant.callAs(user.tenant(), () -> {
            colleagues.seen(user);
            return true;
        });
        write(
                user.tenant(),
                new AuditedAction(user.subject(), user.name(), "LogIn.enter", "LOG_IN", AuditOutcome.DONE, null));
    }

    /** Somebody logged out. */
    void left(SignedIn user) {
        write(
                user.tenant(),
                new AuditedAction(user.subject(), user.name(), "LogIn.leave", "LOG_IN", AuditOutcome.DONE, null));
    }

    /** Somebody was refused. */
    void refused(EntryRefused refused, Door door) {
        SERVER_LOG.log(
                System.Logger.Level.WARNING,
                "entry refused: {0} at {1}, correlation {2}",
                refused.why(),
                door.name().toLowerCase(Locale.ROOT),
                notes.correlationId());
        TenantId known = refused.tenant();
        if (known != null) {
            String subject = orUnknown(refused.subject());
            write(
                    known,
                    new AuditedAction(
                            subject,
                            subject,
                            "LogIn.enter",
                            "LOG_IN",
                            AuditOutcome.REFUSED,
                            refused.why().name()));
        }
    }

    /** A refusal that cannot be written down is still a refusal; an entry that cannot is none. */
    private void write(TenantId where, AuditedAction what) {
        try {
            tenant.callAs(where, () -> {
                log.recordApart(what);
                return true;
            });
        } catch (RuntimeException noLog) {
            Refusal refusal = new Refusal.Unreliable(
                    "PAR kan nu niet vastleggen wie inlogt. Probeer het over een paar minuten opnieuw.");
            refusal.initCause(noLog);
            throw refusal;
        }
    }

    private static String orUnknown(@Nullable String subject) {
        return subject == null ? "onbekend" : subject;
    }
}
