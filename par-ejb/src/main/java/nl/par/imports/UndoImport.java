// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.check.Cards;
import nl.par.kernel.Refusal;
import nl.par.person.Persons;
import nl.par.tenancy.RecordKind;
import nl.par.tenancy.TenantDatabase;

/**
 * Takes out again what an import stored, some hundreds of rows in a transaction, as long as nobody has worked with it: no report, measure or person of
 * it was changed, and nothing else was added to the dossiers since.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class UndoImport {

    private static final int SOME = 200;
    private static final String OF_IMPORT = ", ImportedRow r where r.importId = :import and ";

    /** What would have changed if somebody had worked with a row. */
    private static final List<String> WORKED = List.of(
            "select count(i) from Incident i" + OF_IMPORT + "i.id = r.id and i.version > 1",
            "select count(m) from Measure m" + OF_IMPORT + "m.id = r.measureId and m.version > 1",
            "select count(p) from Person p" + OF_IMPORT + "p.id = r.newPerson and p.version > 1",
            "select count(t) from TimelineEntry t, Incident i, RegisterImport g" + OF_IMPORT
                    + "g.id = r.importId and i.id = r.id and t.caseId = i.caseId and t.enteredAt >= g.startedAt"
                    + " and not exists (select x.id from ImportedRow x where x.importId = :import"
                    + " and (x.id = t.refId or x.measureId = t.refId))");

    @Inject
    private TenantDatabase db;

    @Inject
    private Cards cards;

    @Inject
    private Persons persons;

    @Inject
    private Clock clock;

    /** Refuses when somebody has worked with a row. */
    void requireUntouched(UUID id) {
        for (String worked : WORKED) {
            if (db.query(worked, Long.class).setParameter("import", id).getSingleResult() > 0) {
                throw new Refusal.Conflict("Iemand heeft al met deze meldingen of betrokkenen gewerkt. Terugdraaien kan"
                        + " daarom niet meer.");
            }
        }
    }

    /** Takes out some rows; false when nothing was left. */
    @Transactional
    boolean some(UUID id) {
        List<ImportedRow> rows = db.query(
                        "select r from ImportedRow r where r.importId = :import"
                                + " order by case when r.newPerson is null then 0 else 1 end",
                        ImportedRow.class)
                .setParameter("import", id)
                .setMaxResults(SOME)
                .getResultList();
        if (rows.isEmpty()) {
            return false;
        }
        Set<UUID> reports = new HashSet<>(rows.stream().map(ImportedRow::id).toList());
        Set<UUID> measures = present(rows.stream().flatMap(row -> row.measureId().stream()));
        Set<UUID> newPersons = present(rows.stream().flatMap(row -> row.newPerson().stream()));
        leaveCards(reports, measures, newPersons);
        List<UUID> files =
                ids("select distinct i.caseId from Incident i where i.caseId is not null and i.id in :ids", reports);
        leaveTimeline(reports);
        leaveTimeline(measures);
        rows.forEach(db::remove);
        db.flush();
        delete("Measure", measures);
        delete("Incident", reports);
        forgetEmpty(files, newPersons);
        db.read(RegisterImport.class, id).undone(rows.size(), clock.instant());
        return true;
    }

    /** The cards of persons who stay. */
    private void leaveCards(Set<UUID> reports, Set<UUID> measures, Set<UUID> newPersons) {
        for (Object[] row : db.query(
                        "select i.personId, i.id, r.measureId from Incident i, ImportedRow r where r.id = i.id"
                                + " and i.personId is not null and i.id in :ids",
                        Object[].class)
                .setParameter("ids", reports)
                .getResultList()) {
            UUID person = (UUID) row[0];
            if (!newPersons.contains(person)) {
                cards.incidentWithdrawn(person, (UUID) row[1]);
                UUID measure = (UUID) row[2];
                if (measure != null && measures.contains(measure)) {
                    cards.measureWithdrawn(person, measure);
                }
            }
        }
    }

    private void leaveTimeline(Collection<UUID> records) {
        List<UUID> lines = ids("select t.id from TimelineEntry t where t.refId in :ids", records);
        lines.forEach(line -> db.changed(RecordKind.TIMELINE_ENTRY, line));
        delete("TimelineEntry", lines);
    }

    /** Dossiers in which nothing is left, and persons about whom nothing is left. */
    private void forgetEmpty(Collection<UUID> files, Set<UUID> newPersons) {
        Set<UUID> empty = new HashSet<>(files);
        empty.removeAll(ids("select i.caseId from Incident i where i.caseId in :ids", files));
        empty.removeAll(ids("select t.caseId from TimelineEntry t where t.caseId in :ids", files));
        delete("CaseFile", empty);
        Set<UUID> unknown = new HashSet<>(newPersons);
        unknown.removeAll(ids("select i.personId from Incident i where i.personId in :ids", newPersons));
        unknown.removeAll(ids("select c.personId from CaseFile c where c.personId in :ids", newPersons));
        unknown.forEach(persons::forget);
    }

    private List<UUID> ids(String jpql, Collection<UUID> of) {
        return of.isEmpty()
                ? List.of()
                : db.query(jpql, UUID.class).setParameter("ids", of).getResultList();
    }

    private void delete(String entity, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            db.change("delete from " + entity + " e where e.id in :ids")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    private static Set<UUID> present(Stream<UUID> ids) {
        return new HashSet<>(ids.toList());
    }
}
