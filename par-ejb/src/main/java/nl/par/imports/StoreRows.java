// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.check.CardContact;
import nl.par.check.Cards;
import nl.par.incident.IncidentReport;
import nl.par.incident.OldReport;
import nl.par.incident.TakeOverReports;
import nl.par.measure.OldMeasure;
import nl.par.measure.TakeOverMeasures;
import nl.par.person.PersonDetails;
import nl.par.person.Persons;
import nl.par.person.SurePersons;
import nl.par.tenancy.NewRecords;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantSettings;

/** Stores the rows of an import, some hundreds in a transaction: all of them, or none. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class StoreRows {

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private ImportJobs jobs;

    @Inject
    private SurePersons sure;

    @Inject
    private Persons persons;

    @Inject
    private TakeOverReports reports;

    @Inject
    private TakeOverMeasures measures;

    @Inject
    private Cards cards;

    @Inject
    private TenantConfig config;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * Stores what is new in these rows. One that was stored before stays as it is; when it differs now, that is reported.
     *
     * @throws nl.par.kernel.Refusal.Stale when these rows were dealt with already
     */
    @UseCase(Permission.IMPORT_REGISTER)
    public void store(UUID id, Portion portion) {
        notes.subject("import", id);
        RegisterImport job = db.readLocked(RegisterImport.class, id);
        List<RegisterRow> good = portion.good();
        Map<String, String> known = jobs.known(good);
        List<Fault> faults = new ArrayList<>(portion.faults());
        List<RegisterRow> fresh = new ArrayList<>();
        for (RegisterRow row : good) {
            String before = known.get(row.reference());
            if (before == null) {
                fresh.add(row);
            } else if (!before.equals(row.digest())) {
                faults.add(new Fault(
                        row.line(),
                        Column.EXTERNE_REFERENTIE.header(),
                        "Deze regel bestaat al en wijkt af. PAR heeft niets veranderd."));
            }
        }
        jobs.keepFaults(id, job.progress().counts(), faults);
        ImportCounts counts = ImportCounts.examined(portion, known);
        job.stored(portion.from(), portion.upTo(), counts.plus(store(job, fresh)), clock.instant());
    }

    /** What is known and made while rows are stored. */
    private record Work(RegisterImport job, SurePersons.Found found, Map<UUID, ImportedRow> kept, NewRecords fresh) {}

    private ImportCounts store(RegisterImport job, List<RegisterRow> rows) {
        List<PersonDetails> told = job.declared()
                ? rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.report().betrokkene()))
                        .toList()
                : List.of();
        Work work = new Work(job, sure.among(told), new LinkedHashMap<>(), new NewRecords());
        List<OldReport> old = rows.stream().map(row -> old(row, work)).toList();
        TakeOverReports.TakenOver taken = reports.takeOver(old, work.fresh());
        TakeOverMeasures.TakenOver imposed = impose(rows, old, taken, work);
        cards.takenOver(taken.forCards(), imposed.forCards(), contact(), work.fresh());
        work.kept().forEach(work.fresh()::add);
        db.store(work.fresh());
        long persons = work.kept().values().stream()
                .filter(row -> row.newPerson().isPresent())
                .count();
        return ImportCounts.NONE.stored(
                rows.size(), taken.cases().size(), persons, imposed.ids().size());
    }

    /** The measures of reports that count as confirmed; the others wait in their rows. */
    private TakeOverMeasures.TakenOver impose(
            List<RegisterRow> rows, List<OldReport> old, TakeOverReports.TakenOver taken, Work work) {
        List<OldMeasure> given = new ArrayList<>();
        List<ImportedRow> of = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RegisterRow.OldMeasure told = rows.get(i).measure();
            UUID caseId = taken.cases().get(old.get(i).id());
            if (told != null && caseId != null) {
                given.add(new OldMeasure(caseId, old.get(i).person(), told.kind(), told.from(), told.until()));
                of.add(Objects.requireNonNull(work.kept().get(old.get(i).id())));
            }
        }
        TakeOverMeasures.TakenOver imposed = measures.takeOver(given, work.fresh());
        for (int i = 0; i < of.size(); i++) {
            of.get(i).imposed(imposed.ids().get(i));
        }
        return imposed;
    }

    private OldReport old(RegisterRow row, Work work) {
        ImportedRow kept = new ImportedRow(work.job().id(), UUID.randomUUID(), row);
        work.kept().put(kept.id(), kept);
        IncidentReport report = row.report();
        boolean confirmed = work.job().declared() && report.ernst() != null;
        PersonDetails told = report.betrokkene();
        if (told == null) {
            return new OldReport(kept.id(), row.reference(), report, null, confirmed);
        }
        PersonDetails sealed = sure.seal(told);
        UUID person = confirmed ? work.found().same(sealed).orElseGet(() -> register(sealed, kept, work)) : null;
        if (person != null) {
            notes.subject("person", person);
        }
        return new OldReport(kept.id(), row.reference(), report.about(sealed), person, confirmed);
    }

    private UUID register(PersonDetails sealed, ImportedRow kept, Work work) {
        UUID person = persons.takeOver(sealed, kept.reference(), work.fresh());
        work.found().registered(person, sealed);
        kept.registered(person);
        return person;
    }

    private CardContact contact() {
        TenantSettings.Contact vpt = config.settings(user.signedIn().tenant()).vptContact();
        return new CardContact(vpt.name(), vpt.phone());
    }
}
