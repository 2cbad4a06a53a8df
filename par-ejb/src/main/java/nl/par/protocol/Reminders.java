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
import java.util.Optional;
import java.util.UUID;
import nl.par.check.CardRequestMail;
import nl.par.kernel.ParConfig;
import nl.par.protocol.smtp.Mailer;
import nl.par.sharing.LapseNotices;
import nl.par.tenancy.TenantDatabase;

/**
 * Mail that is due for the current organisation: of tasks that are nearly due, to who does them; of tasks that are late, to the
 * manager and the adviser; of requests for a card, to the adviser; of news, to reporters; of sharing that ends by itself, to the adviser. Each
 * once for each deadline, however many nodes look at the same time; what
 * the mail server does not take stays due. A mail says that something waits and nothing more (R20).
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Reminders {

    private static final System.Logger LOG = System.getLogger(Reminders.class.getName());
    static final String REMINDED = "update protocol_task set reminded_at = ? where tenant = ? and id = ?";
    private static final String ESCALATED = "update protocol_task set escalated_at = ? where tenant = ? and id = ?";
    private static final Duration BEFORE = Duration.ofDays(1);
    private static final Duration LATE = Duration.ofDays(1);
    private static final int AT_ONCE = 500;
    private static final String OPEN = "select t from ProtocolTask t where t.status = :open and t.due < :moment and ";

    @Inject
    private TenantDatabase db;

    @Inject
    private Recipients recipients;

    @Inject
    private LapseNotices lapses;

    @Inject
    private CardRequestMail requests;

    @Inject
    private Mailer mailer;

    @Inject
    private ParConfig settings;

    @Inject
    private Clock clock;

    /** What is due now, one mail for all tasks of the same colleagues. */
    @Transactional
    public List<Mail> due() {
        Instant now = clock.instant();
        List<Mail> mails = new ArrayList<>();
        Map<List<String>, List<UUID>> reminders = new LinkedHashMap<>();
        tasks("t.remindedAt is null", now.plus(BEFORE)).forEach(task -> add(reminders, recipients.of(task), task.id()));
        reminders.forEach((to, about) -> mails.add(new Mail(Mail.Occasion.REMINDER, to, about)));
        Map<List<String>, List<UUID>> late = new LinkedHashMap<>();
        tasks("t.escalatedAt is null", now.minus(LATE))
                .forEach(task -> add(late, recipients.whenLate(task), task.id()));
        late.forEach((to, about) -> mails.add(new Mail(Mail.Occasion.LATE, to, about)));
        addAdvisers(mails);
        recipients.ofNews(AT_ONCE).forEach((to, about) -> mails.add(new Mail(Mail.Occasion.NEWS, List.of(to), about)));
        return mails;
    }

    private void addAdvisers(List<Mail> mails) {
        List<UUID> asked = requests.due();
        if (!asked.isEmpty()) {
            mails.add(new Mail(Mail.Occasion.REQUEST, List.of(recipients.adviser()), asked));
        }
        List<UUID> ends = lapses.due();
        if (!ends.isEmpty()) {
            mails.add(new Mail(Mail.Occasion.SHARING, recipients.whenSharingEnds(), ends));
        }
    }

    private static void add(Map<List<String>, List<UUID>> mails, List<String> to, UUID about) {
        mails.computeIfAbsent(to, none -> new ArrayList<>()).add(about);
    }

    private List<ProtocolTask> tasks(String which, Instant moment) {
        return db.query(OPEN + which + " order by t.due, t.id", ProtocolTask.class)
                .setParameter("open", TaskStatus.OPEN)
                .setParameter("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /**
     * Sends a mail in a transaction of its own, while no other node can send the same; whether one went out. Nothing is noted
     * when the server took none.
     */
    @Transactional
    public boolean send(Mail mail) {
        List<Runnable> noted = notes(mail, clock.instant());
        if (noted.isEmpty()) {
            return false;
        }
        boolean taken = false;
        for (String address : mail.to()) {
            taken |= taken(mail.occasion(), address);
        }
        if (taken) {
            noted.forEach(Runnable::run);
        } else if (mail.occasion() == Mail.Occasion.SHARING) {
            lapses.release(mail.about());
        }
        return taken;
    }

    /** What to note once it went out; nothing for what another node sent meanwhile. Holds the rows until the end. */
    private List<Runnable> notes(Mail mail, Instant now) {
        List<Runnable> notes = new ArrayList<>();
        for (UUID id : mail.about()) {
            switch (mail.occasion()) {
                case NEWS -> ofNotice(id, now).ifPresent(notes::add);
                case REQUEST -> requests.sent(id, now).ifPresent(notes::add);
                case REMINDER, LATE -> ofTask(mail.occasion(), id, now).ifPresent(notes::add);
                case SHARING -> ofLapse(id).ifPresent(notes::add);
            }
        }
        return notes;
    }

    private Optional<Runnable> ofNotice(UUID id, Instant now) {
        ReportNotice notice = db.readLocked(ReportNotice.class, id);
        return notice.waits() ? Optional.of(() -> notice.sent(now)) : Optional.empty();
    }

    /** Taking it is the note. */
    private Optional<Runnable> ofLapse(UUID id) {
        return lapses.take(id) ? Optional.of(() -> {}) : Optional.empty();
    }

    private Optional<Runnable> ofTask(Mail.Occasion occasion, UUID id, Instant now) {
        ProtocolTask task = db.readLocked(ProtocolTask.class, id);
        if (occasion == Mail.Occasion.REMINDER) {
            return task.mayBeReminded() ? Optional.of(() -> db.noteMoment(REMINDED, now, id)) : Optional.empty();
        }
        return task.mayBeEscalated() ? Optional.of(() -> db.noteMoment(ESCALATED, now, id)) : Optional.empty();
    }

    private boolean taken(Mail.Occasion occasion, String address) {
        try {
            mailer.send(
                    address,
                    occasion.subject(),
                    "Log in om te zien wat er is: " + settings.publicUrl() + occasion.path() + "\n");
            return true;
        } catch (Mailer.NotTaken failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A mail was not taken by the mail server; it is tried again.",
                    failure);
            return false;
        }
    }
}
