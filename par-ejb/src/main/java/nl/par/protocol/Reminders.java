// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.par.kernel.ParConfig;
import nl.par.protocol.smtp.Mailer;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;

/**
 * Reminds of tasks that are nearly due, and tells the adviser of those that are late. One mail to one address, however many
 * tasks; it says that tasks wait and nothing more (R20). What the mail server does not take is tried again next time.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Reminders {

    private static final System.Logger LOG = System.getLogger(Reminders.class.getName());
    private static final Duration BEFORE = Duration.ofDays(1);
    private static final Duration LATE = Duration.ofDays(1);
    private static final String TO_REMIND = "select t from ProtocolTask t where t.status = :open and t.due < :moment"
            + " and t.remindedAt is null order by t.due";
    private static final String TO_ESCALATE = "select t from ProtocolTask t where t.status = :open and t.due < :moment"
            + " and t.escalatedAt is null order by t.due";

    @Inject
    private TenantDatabase db;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Mailer mailer;

    @Inject
    private ParConfig settings;

    @Inject
    private Clock clock;

    /** Sends what is due for the current organisation; returns how many mails went out. */
    @Transactional
    public Integer send() {
        if (!mailer.on()) {
            return 0;
        }
        Instant now = clock.instant();
        String adviser = config.settings(tenant.id()).vptContact().email();
        int sent = 0;
        for (Map.Entry<String, List<ProtocolTask>> mail :
                byAddress(due(TO_REMIND, now.plus(BEFORE)), adviser).entrySet()) {
            if (told(mail.getKey(), "Er wacht een taak in PAR")) {
                mail.getValue().forEach(task -> task.reminded(now));
                sent++;
            }
        }
        List<ProtocolTask> late = due(TO_ESCALATE, now.minus(LATE));
        if (!late.isEmpty() && told(adviser, "Er is een taak over tijd in PAR")) {
            late.forEach(task -> task.escalated(now));
            sent++;
        }
        return sent;
    }

    private List<ProtocolTask> due(String query, Instant moment) {
        return db.query(query, ProtocolTask.class)
                .setParameter("open", TaskStatus.OPEN)
                .setParameter("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .getResultList();
    }

    private static Map<String, List<ProtocolTask>> byAddress(List<ProtocolTask> tasks, String otherwise) {
        Map<String, List<ProtocolTask>> mails = new LinkedHashMap<>();
        for (ProtocolTask task : tasks) {
            mails.computeIfAbsent(task.assigneeEmail().orElse(otherwise), address -> new ArrayList<>())
                    .add(task);
        }
        return mails;
    }

    private boolean told(String address, String subject) {
        try {
            mailer.send(address, subject, "Log in om te zien wat er wacht: " + settings.publicUrl() + "/taken\n");
            return true;
        } catch (Mailer.NotTaken failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A reminder was not taken by the mail server; it is tried again.",
                    failure);
            return false;
        }
    }
}
