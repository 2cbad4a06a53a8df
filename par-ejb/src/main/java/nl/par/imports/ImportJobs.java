// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.access.SignedIn;
import nl.par.person.BsnVault;
import nl.par.person.SurePersons;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantDatabase;

/** The imports that PAR is at work on; each call is a short transaction of its own, so that nobody waits for a large file. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class ImportJobs {

    /** Lines that a report of bad rows holds at most; the counts go on. */
    static final int MOST_FAULTS = 50_000;

    private static final String KNOWN = "select known.external_ref, known.digest from unnest(?) as wanted (key)"
            + " cross join lateral (select external_ref, digest from imported_row"
            + " where tenant = ? and external_ref = wanted.key offset 0) as known";

    private static final Set<ImportStatus> WORKING =
            EnumSet.of(ImportStatus.EXAMINING, ImportStatus.STORING, ImportStatus.UNDOING);

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private SurePersons persons;

    @Inject
    private BsnVault vault;

    @Inject
    private Clock clock;

    /** What is to be done, and in whose name. */
    record Job(
            UUID id, FileKind kind, int chunks, ImportStatus status, boolean declared, long place, SignedIn starter) {}

    /** Takes the oldest import of the current tenant that nobody works on. */
    @Transactional
    Optional<Job> claim() {
        Instant now = clock.instant();
        Optional<RegisterImport> next = db.query(
                        "select i from RegisterImport i where i.status in :working and i.claimedUntil < :now"
                                + " order by i.startedAt",
                        RegisterImport.class)
                .setParameter("working", WORKING)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        next.ifPresent(found -> found.claim(now));
        return next.map(this::job);
    }

    private Job job(RegisterImport found) {
        return new Job(
                found.id(),
                found.file().kind(),
                found.file().chunks(),
                found.status(),
                found.declared(),
                found.progress().place(),
                found.starter().signedIn(tenant.id().code()));
    }

    /** A piece of the file. */
    @Transactional
    byte[] chunk(UUID id, int number) {
        Object[] found = db.query(
                        "select c.content, c.sealed from ImportChunk c where c.importId = :import and c.number = :number",
                        Object[].class)
                .setParameter("import", id)
                .setParameter("number", number)
                .getSingleResult();
        byte[] content = (byte[]) found[0];
        return (boolean) found[1] ? vault.openPiece(ImportChunk.place(id, number), content) : content;
    }

    @Transactional
    void beginExamination(UUID id) {
        db.read(RegisterImport.class, id).examineAnew();
        dropFaults(id);
    }

    @Transactional
    void recognised(UUID id, ImportShape shape) {
        db.read(RegisterImport.class, id).recognised(shape);
    }

    /** Rows were looked through. */
    @Transactional
    void examined(UUID id, Portion portion) {
        RegisterImport job = db.read(RegisterImport.class, id);
        keepFaults(id, job.progress().counts(), portion.faults());
        job.examined(ImportCounts.examined(portion, known(portion.good())), clock.instant());
    }

    @Transactional
    void ready(UUID id) {
        RegisterImport job = db.read(RegisterImport.class, id);
        job.ready(clock.instant());
        dropFileOf(job);
        if (job.status() == ImportStatus.STORING) {
            dropFaults(id);
        }
    }

    @Transactional
    void refuse(UUID id, String why) {
        RegisterImport job = db.read(RegisterImport.class, id);
        job.refuse(why, clock.instant());
        dropFileOf(job);
    }

    @Transactional
    void done(UUID id) {
        RegisterImport job = db.read(RegisterImport.class, id);
        job.done(clock.instant());
        dropFileOf(job);
    }

    @Transactional
    void undone(UUID id) {
        db.read(RegisterImport.class, id).allUndone(clock.instant());
    }

    /** Works out for some persons by what they are recognised; false when that was done for all. */
    @Transactional
    boolean recognisePersons() {
        return persons.recognise(FileRows.PORTION) > 0;
    }

    /** Which of these rows were taken over before, with their digests; inside the caller's transaction. */
    Map<String, String> known(List<RegisterRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        List<String> references = rows.stream().map(RegisterRow::reference).toList();
        return db.lookUp(KNOWN, "text", references).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Keeps lines for the report of bad rows, as long as there is room; inside the caller's transaction. */
    void keepFaults(UUID id, ImportCounts before, List<Fault> faults) {
        if (before.fout() + before.wijktAf() < MOST_FAULTS) {
            faults.forEach(fault -> db.persist(new ImportFault(id, fault)));
        }
    }

    void dropFaults(UUID id) {
        db.change("delete from ImportFault f where f.importId = :import")
                .setParameter("import", id)
                .executeUpdate();
    }

    /** Once it has ended nobody needs the file any more, and it is full of personal data. */
    void dropFileOf(RegisterImport job) {
        if (job.hasEnded()) {
            db.change("delete from ImportChunk c where c.importId = :import")
                    .setParameter("import", job.id())
                    .executeUpdate();
        }
    }
}
