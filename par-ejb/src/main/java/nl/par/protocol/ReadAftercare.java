// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Reads the care for colleagues: the own, and for the manager that of her unit, for the adviser all (R16). */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadAftercare {

    private static final int MOST = 300;
    private static final String LINE =
            "select new nl.par.protocol.AftercareLine(a.id, a.number, a.colleagueName, a.happenedOn,"
                    + " a.finishedOn) from Aftercare a where ";
    private static final String NEWEST = " order by a.happenedOn desc, a.number desc";
    private static final String ACCIDENT =
            "select new nl.par.protocol.AccidentLine(a.id, a.number, a.colleagueName, a.happenedOn, a.harm,"
                    + " a.toldOn) from Aftercare a where ";

    @Inject
    private TenantDatabase db;

    @Inject
    private Aftercares cares;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    /** The care for the user herself, newest first. */
    @UseCase(Permission.REPORT_INCIDENT)
    public List<AftercareLine> own() {
        return db.query(LINE + Aftercares.OWN + NEWEST, AftercareLine.class)
                .setParameter("me", user.signedIn().subject())
                .setParameter("email", cares.email())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The care for colleagues of the manager's unit, for the adviser of everybody, that has not ended; at most 300. */
    @UseCase(Permission.FOLLOW_UNIT)
    public List<AftercareLine> ofUnit() {
        return within(db.query(LINE + where() + " and a.finishedOn is null" + NEWEST, AftercareLine.class))
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * The employer's list of accidents: a grave injury, or absence of more than three days (R14, Arbowet 9, second paragraph); of
     * the manager's unit, for the adviser of everybody. Newest first.
     */
    @UseCase(Permission.FOLLOW_UNIT)
    public List<AccidentLine> accidents() {
        List<AccidentLine> listed =
                within(db.query(ACCIDENT + where() + NEWEST, AccidentLine.class)).getResultList().stream()
                        .filter(line -> line.letsel().onTheList() || line.gemeldOp() != null)
                        .toList();
        listed.forEach(line -> notes.subject("aftercare", line.id()));
        return listed;
    }

    /**
     * The care for one colleague.
     *
     * @throws Refusal.NotFound when there is none, or it does not reach the user
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public AftercareView one(UUID id) {
        Aftercare care = cares.require(id);
        return care.view(support(id), talks(id), duty(id), care.concerns(user.signedIn()));
    }

    private String where() {
        return cares.everywhere() ? "true = true" : Aftercares.OF_UNITS;
    }

    private <T> TypedQuery<T> within(TypedQuery<T> query) {
        return cares.everywhere() ? query : query.setParameter("units", cares.units());
    }

    private List<SupportView> support(UUID id) {
        return db.query(
                        "select new nl.par.protocol.SupportView(s.id, s.kind, s.offeredOn, s.offeredByName, s.answer,"
                                + " s.answeredOn) from AftercareSupport s where s.aftercareId = :id order by s.offeredOn, s.id",
                        SupportView.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Two questions, because a left join loses what is not recorded yet: the tenant of both sides is asked for. */
    private List<TalkView> talks(UUID id) {
        Map<String, AftercareTalk> recorded = db.query(
                        "select k from AftercareTalk k where k.aftercareId = :id", AftercareTalk.class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.toMap(AftercareTalk::step, talk -> talk));
        return db.query(
                        "select new nl.par.protocol.TalkView(t.step, t.title, t.explanation, t.due, t.status)"
                                + " from ProtocolTask t where t.incidentId = :id and t.step like 'nazorg-%' order by t.due",
                        TalkView.class)
                .setParameter("id", id)
                .getResultStream()
                .map(asked -> {
                    AftercareTalk talk = recorded.get(asked.stap());
                    return talk == null ? asked : talk.told(asked);
                })
                .toList();
    }

    private AftercareView.@Nullable Duty duty(UUID id) {
        return db.query(
                        "select new nl.par.protocol.AftercareView.Duty(t.due, a.toldOn, a.toldByName, a.toldReference)"
                                + " from ProtocolTask t, Aftercare a where a.id = t.incidentId and t.incidentId = :id"
                                + " and t.step = :step order by t.due",
                        AftercareView.Duty.class)
                .setParameter("id", id)
                .setParameter("step", InspectorateDuty.STEP)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
