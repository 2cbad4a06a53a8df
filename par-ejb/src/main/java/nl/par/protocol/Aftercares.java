// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.audit.AuditNotes;
import nl.par.incident.ReportCompleted;
import nl.par.incident.ReportSubmitted;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Begins aftercare with a report and says whom it reaches: the colleague herself, the manager of her unit, and the adviser
 * (R16). Being involved in the dossier gives nothing here. Works inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Aftercares {

    /** About the user herself; asks the parameters me and email. */
    static final String OWN = "(a.colleague = :me or lower(a.colleagueEmail) = :email)";

    /** Of colleagues of these units, or reported there for somebody whom PAR does not know; asks the parameter units. */
    static final String OF_UNITS =
            "(exists (select c.subject from Colleague c where c.unit in :units and c.subject = a.colleague)"
                    + " or (a.colleague is null and a.unit in :units))";

    private static final String TALK = "nazorg-";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private Deputies deputies;

    @Inject
    private InspectorateDuty duty;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    void begin(@Observes ReportSubmitted report) {
        Aftercare care = new Aftercare(report);
        db.persist(care);
        db.flush();
        if (report.forInspectorate()) {
            duty.begin(care, report.at());
        }
    }

    void completed(@Observes ReportCompleted more) {
        db.find(Aftercare.class, more.incident()).ifPresent(care -> {
            care.tell(more.whom(), more.at());
            if (care.harm().forInspectorate() || more.whom().forInspectorate()) {
                duty.begin(care, more.at());
            }
        });
    }

    /** The aftercare that reaches the user; any other is unknown to her. */
    Aftercare require(UUID id) {
        Aftercare care = db.read(Aftercare.class, id);
        if (!care.concerns(user.signedIn()) && !reaches(care)) {
            throw new Refusal.NotFound();
        }
        notes.subject("aftercare", id);
        return care;
    }

    /**
     * As {@link #require}, for the manager of her unit and the adviser alone, in the version that she saw. Nobody arranges her own,
     * whatever her role.
     */
    Aftercare requireArranged(UUID id, int seen) {
        Aftercare care = require(id);
        if (care.concerns(user.signedIn())) {
            throw new Refusal.NotFound();
        }
        return inVersion(care, seen);
    }

    /** As {@link #require}, for the colleague herself alone, in the version that she saw. */
    Aftercare requireOwn(UUID id, int seen) {
        Aftercare care = require(id);
        if (!care.concerns(user.signedIn())) {
            throw new Refusal.NotFound();
        }
        return inVersion(care, seen);
    }

    private Aftercare inVersion(Aftercare care, int seen) {
        Aftercare found = db.readVersion(Aftercare.class, care.id(), seen);
        found.touch(clock.instant());
        return found;
    }

    /** Whether the user arranges the aftercare of this colleague's unit, or of all. */
    private boolean reaches(Aftercare care) {
        return everywhere()
                || !db.query("select a.id from Aftercare a where a.id = :id and " + OF_UNITS, UUID.class)
                        .setParameter("id", care.id())
                        .setParameter("units", units())
                        .getResultList()
                        .isEmpty();
    }

    /** The units for which a manager arranges aftercare: her own, and those of managers whose deputy she is today. */
    List<String> units() {
        SignedIn me = user.signedIn();
        if (!me.may(Permission.FOLLOW_UNIT)) {
            return List.of(""); // a list of a query is never empty
        }
        Stream<String> replaced = deputies.replacedByMe().stream()
                .filter(away -> away.rolesThen().contains(Role.MANAGER))
                .flatMap(away -> Stream.ofNullable(away.unit()));
        return Stream.concat(Stream.of(Objects.requireNonNullElse(me.unit(), "")), replaced)
                .distinct()
                .toList();
    }

    boolean everywhere() {
        return user.signedIn().roles().contains(Role.VPT_ADVISER);
    }

    /** The user's address as {@link #OWN} compares it. */
    String email() {
        String email = user.signedIn().email();
        return email == null ? "" : email.toLowerCase(Locale.ROOT);
    }

    /** Whether this step of the norm is one of the talks. */
    static boolean isTalk(String step) {
        return step.startsWith(TALK);
    }

    /** The talk of a step, recorded from now on. */
    AftercareTalk talk(UUID care, String step) {
        Optional<AftercareTalk> known = db.query(
                        "select k from AftercareTalk k where k.aftercareId = :care and k.step = :step",
                        AftercareTalk.class)
                .setParameter("care", care)
                .setParameter("step", step)
                .getResultStream()
                .findFirst();
        return known.orElseGet(() -> {
            AftercareTalk made = new AftercareTalk(care, step);
            db.persist(made);
            return made;
        });
    }

    /** A talk was held, or is not wanted: its task ends with it, and the aftercare with the last of them. */
    void closeTalk(ProtocolTask task, TalkStatus how, @Nullable LocalDate on, @Nullable String said) {
        String by = user.signedIn().name();
        boolean last = db.query(
                                "select count(t) from ProtocolTask t where t.incidentId = :id and t.step like 'nazorg-%'"
                                        + " and t.status = :open and t.id <> :this",
                                Long.class)
                        .setParameter("id", task.incidentId())
                        .setParameter("open", TaskStatus.OPEN)
                        .setParameter("this", task.id())
                        .getSingleResult()
                == 0;
        if (last) {
            duty.requireFulfilled(task.incidentId());
        }
        LocalDate today = LocalDate.now(clock);
        task.close(how == TalkStatus.GEVOERD ? TaskStatus.DONE : TaskStatus.NOT_NEEDED, by, null, clock.instant());
        talk(task.incidentId(), task.step()).close(how, on == null ? today : on, by, said);
        if (last) {
            db.find(Aftercare.class, task.incidentId()).ifPresent(care -> care.finish(today));
        }
    }

    /** A talk was closed by mistake. */
    void reopenTalk(ProtocolTask task) {
        talk(task.incidentId(), task.step()).reopen();
        db.find(Aftercare.class, task.incidentId()).ifPresent(care -> care.finish(null));
    }
}
