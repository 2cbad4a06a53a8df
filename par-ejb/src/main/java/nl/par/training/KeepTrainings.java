// SPDX-License-Identifier: EUPL-1.2
package nl.par.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.SignedIn;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantDatabase;

/** The manager for the own unit, and the adviser for the whole organisation, record who followed a training. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class KeepTrainings {

    @Inject
    private TenantDatabase db;

    @Inject
    private Trainings trainings;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /** Who followed what, newest first: of everybody for the adviser, of the own unit for a manager. */
    @UseCase(Permission.KEEP_TRAINING)
    public List<TrainingLine> list() {
        return db
                .query(Trainings.LINE + reach() + " order by t.followedOn desc, t.name, t.id", TrainingLine.class)
                .setParameter("unit", String.valueOf(user.signedIn().unit()))
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .stream()
                .map(line -> line.again(trainings.again(line.training(), line.datum())))
                .toList();
    }

    /** The names of the trainings that the norm asks. */
    @UseCase(Permission.KEEP_TRAINING)
    public List<String> known() {
        return trainings.known().stream().map(rule -> rule.name()).toList();
    }

    /**
     * A colleague followed a training. The same once more changes nothing.
     *
     * @throws Refusal.Invalid with everything that is wrong
     */
    @UseCase(Permission.KEEP_TRAINING)
    public boolean record(TrainingEntry entry) {
        trainings.check(entry).refuseIfAny();
        return trainings.add(entry);
    }

    /**
     * A list of participants as CSV with the columns naam, e-mail, training and datum. All of it is stored or nothing; what stands there
     * already is left.
     *
     * @throws Refusal.Invalid when it is no such list
     */
    @UseCase(Permission.KEEP_TRAINING)
    public TrainingImport take(byte[] csv) {
        ParticipantList list = ParticipantList.read(csv);
        List<TrainingImport.Fault> faults = list.faults(trainings::check);
        if (!faults.isEmpty()) {
            return new TrainingImport(0, 0, faults);
        }
        int stored = 0;
        for (TrainingEntry entry : list.entries()) {
            stored += trainings.add(entry) ? 1 : 0;
            db.flush();
        }
        return new TrainingImport(stored, list.entries().size() - stored, List.of());
    }

    /**
     * It was recorded by mistake.
     *
     * @throws Refusal.NotFound when it is of another unit than the manager's
     * @throws Refusal.Stale when it changed since {@code seen}
     */
    @UseCase(Permission.KEEP_TRAINING)
    public void remove(UUID id, int seen) {
        notes.subject("training-record", id);
        TrainingRecord record = db.read(TrainingRecord.class, id);
        if (!everyUnit() && !String.valueOf(user.signedIn().unit()).equals(record.unit())) {
            throw new Refusal.NotFound();
        }
        db.remove(db.readVersion(TrainingRecord.class, id, seen));
    }

    private String reach() {
        return everyUnit() ? "and :unit = :unit" : "and t.unit = :unit";
    }

    private boolean everyUnit() {
        SignedIn who = user.signedIn();
        return who.may(Permission.KEEP_CASE);
    }
}
