// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.CaseFile;
import nl.par.casefile.Cases;
import nl.par.casefile.Findable;
import nl.par.casefile.Numbers;
import nl.par.casefile.Submissions;
import nl.par.casefile.Timeline;
import nl.par.casefile.TimelineKind;
import nl.par.kernel.Json;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.TenantDatabase;

/** The adviser records that the police was told about something. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class NotifyPolice {

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Timeline timeline;

    @Inject
    private PoliceCards cards;

    @Inject
    private Numbers numbers;

    @Inject
    private Submissions submissions;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * Records the notification in an open dossier. Sent again under the same key it makes no second record.
     *
     * @param key chosen by the sender, once per record
     * @throws Refusal.Conflict when the dossier is closed, or the key was used for something else
     * @throws Refusal.Invalid when something is missing
     * @throws Refusal.NotFound when the user may not read the dossier
     */
    @UseCase(Permission.POLICE_CONTACT)
    public NotificationView record(UUID caseId, NotificationCommand command, UUID key) {
        CaseFile file = cases.requireReadable(caseId);
        UUID id = UUID.randomUUID();
        Optional<UUID> earlier = submissions.claim(
                user.signedIn().subject(), key, id, "politiemelding " + caseId + " " + Json.write(command));
        if (earlier.isPresent()) {
            return db.read(PoliceNotification.class, earlier.get()).view();
        }
        file.requireOpen();
        PoliceNotification.Told told = new PoliceRules(clock).check(command);
        PoliceNotification notification = new PoliceNotification(
                caseId,
                "P" + numbers.next("politiemelding"),
                told,
                new Recorded(id, user.signedIn().name(), clock.instant()));
        db.persist(notification);
        notes.subject("police-notification", notification.id());
        timeline.add(
                caseId,
                notification.madeAt(),
                TimelineKind.POLICE,
                new Timeline.Told(
                        "Melding bij de politie: " + told.way().label(),
                        notification.id(),
                        Findable.by(Arrays.asList(told.summary(), told.answer()))));
        cards.notified(file, notification.id(), LocalDate.ofInstant(notification.madeAt(), TurnableClock.DUTCH_TIME));
        db.flush();
        return notification.view();
    }
}
