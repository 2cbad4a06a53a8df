// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import nl.par.audit.AuditLog;
import nl.par.audit.AuditOutcome;
import nl.par.audit.AuditedAction;
import nl.par.kernel.Refusal;
import nl.par.tenancy.Activity;
import nl.par.tenancy.Collision;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * The one choke point. Before a use case: a signed-in user, a tenant that is not suspended, the permission. After it: the audit entry, in the
 * same transaction when it succeeded and in one of its own when it was refused. Without the entry there is no answer.
 */
@UseCase(Permission.REPORT_INCIDENT) // the value does not bind
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
@SuppressWarnings("NullAway.Init") // injected
public class UseCaseGuard {

    static final String NOT_ALLOWED = "Uw rol geeft geen toegang tot dit onderdeel.";

    static final String SUSPENDED =
            "Het register van uw organisatie is tijdelijk gesloten. Bel de beheerder van PAR in uw organisatie.";

    static final String IN_THE_SAME_MOMENT =
            "Iemand anders legde op hetzelfde moment hetzelfde vast. Bekijk de nieuwe stand en probeer het zo nodig opnieuw.";

    @Inject
    private CurrentUser user;

    @Inject
    private AuditLog log;

    @Inject
    private TenantDatabase db;

    @Inject
    private Activity activity;

    @AroundInvoke
    @Nullable
    Object guard(InvocationContext call) throws Exception {
        SignedIn who = user.signedIn();
        Object answer;
        activity.mark(who.tenant());
        try {
            user.requireNotSuspended();
            requirePermission(who, permission(call));
            answer = call.proceed();
            db.flush();
        } catch (Exception stopped) {
            Exception told = told(stopped);
            AuditOutcome outcome = told instanceof Refusal ? AuditOutcome.REFUSED : AuditOutcome.FAILED;
            writeApart(entry(who, call, outcome, told));
            throw told;
        }
        write(entry(who, call, AuditOutcome.DONE, null));
        return answer;
    }

    /** What somebody else did in the same moment is a refusal, and no failure of PAR. */
    private static Exception told(Exception stopped) {
        if (stopped instanceof OptimisticLockException) {
            return new Refusal.Stale(); // a query that had to write first noticed it
        }
        return !(stopped instanceof Refusal) && Collision.caused(stopped)
                ? new Refusal.Conflict(IN_THE_SAME_MOMENT)
                : stopped;
    }

    private static void requirePermission(SignedIn who, Permission permission) {
        if (!who.may(permission)) {
            throw new Refusal.NotAllowed(NOT_ALLOWED);
        }
    }

    private void write(AuditedAction done) {
        try {
            log.record(done);
        } catch (RuntimeException noLog) {
            throw logUnavailable(noLog);
        }
    }

    private void writeApart(AuditedAction done) {
        try {
            log.recordApart(done);
        } catch (RuntimeException noLog) {
            throw logUnavailable(noLog);
        }
    }

    private static Refusal logUnavailable(RuntimeException cause) {
        Refusal refusal = new Refusal.Unreliable("PAR kan nu niet vastleggen wie wat raadpleegt en geeft daarom geen"
                + " antwoord. Probeer het over een paar minuten opnieuw.");
        refusal.initCause(cause);
        return refusal;
    }

    private static Permission permission(InvocationContext call) {
        return call.getMethod().getAnnotation(UseCase.class).value();
    }

    private static AuditedAction entry(
            SignedIn who, InvocationContext call, AuditOutcome outcome, @Nullable Exception stopped) {
        return new AuditedAction(
                who.subject(),
                who.name(),
                call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName(),
                permission(call).name(),
                outcome,
                stopped == null ? null : stopped.getClass().getSimpleName());
    }
}
