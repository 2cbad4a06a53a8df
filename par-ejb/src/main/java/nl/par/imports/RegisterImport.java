// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/**
 * A file with another register, from the first piece that arrives until it is stored or taken back. Its place tells how many rows are dealt with and
 * moves in the same transaction as the rows, so that after a crash it goes on exactly where it was.
 */
@Entity
@Table(name = "register_import")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class RegisterImport implements Versioned {

    /** Whoever works on it says so again within this time; after it another node may go on. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    /** A file of which so long nothing arrived will not come any more. */
    static final Duration ARRIVAL = Duration.ofDays(1);

    /** As long as nobody has worked with the rows, an import can be undone for so long. */
    static final Duration UNDO = Duration.ofDays(14);

    private static final String BROKEN = "Het bestand is niet helemaal aangekomen. Stuur het opnieuw.";

    @Id
    private UUID id;

    @Version
    private int version;

    @Embedded
    private ArrivedFile file;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable ImportMode mode;

    private boolean declared;

    @Embedded
    private ImportStarter starter;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Column(name = "ended_at")
    private @Nullable OffsetDateTime endedAt;

    @Column(name = "claimed_until")
    private OffsetDateTime claimedUntil;

    @Embedded
    private ImportProgress progress;

    @Convert(converter = ImportShapeText.class)
    private @Nullable ImportShape shape;

    private @Nullable String message;

    protected RegisterImport() {}

    RegisterImport(String fileName, FileKind kind, SignedIn by, Instant now) {
        this.id = UUID.randomUUID();
        this.file = new ArrivedFile(fileName, kind);
        this.status = ImportStatus.ARRIVING;
        this.starter = new ImportStarter(by);
        this.startedAt = now.atOffset(ZoneOffset.UTC);
        this.claimedUntil = startedAt;
        this.progress = ImportProgress.none();
    }

    /** Another piece arrived; returns its number. */
    int arrived(SignedIn by, int number, int bytes) {
        require(ImportStatus.ARRIVING);
        starter.require(by);
        return file.arrived(number, bytes);
    }

    /** The file is complete. When told so beforehand, it is stored without asking once it has been looked through. */
    void complete(SignedIn by, @Nullable ImportMode storeAs, boolean declaredConfirmed) {
        require(ImportStatus.ARRIVING);
        starter.require(by);
        status = ImportStatus.EXAMINING;
        mode = storeAs;
        declared = storeAs != null && declaredConfirmed;
    }

    /** The rest of the file will not come. */
    void abandon(SignedIn by, String why, Instant now) {
        require(ImportStatus.ARRIVING);
        starter.require(by);
        refuse(why, now);
    }

    /** Somebody works on it now. */
    void claim(Instant now) {
        claimedUntil = now.plus(CLAIM).atOffset(ZoneOffset.UTC);
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    /** Examining begins, again when it was broken off. */
    void examineAnew() {
        require(ImportStatus.EXAMINING);
        progress.restart();
    }

    void recognised(ImportShape found) {
        shape = found;
    }

    void examined(ImportCounts more, Instant now) {
        require(ImportStatus.EXAMINING);
        progress.examined(more);
        claim(now);
    }

    /** Every row was looked at. */
    void ready(Instant now) {
        require(ImportStatus.EXAMINING);
        status = ImportStatus.READY;
        progress.complete();
        if (mode == ImportMode.ALLES_OF_NIETS && !progress.flawless()) {
            refuse("Er zitten fouten in het bestand. Er is niets opgeslagen, zoals u vroeg.", now);
        } else if (mode != null) {
            begin();
        }
    }

    /** Nothing of it can be taken over. */
    void refuse(String why, Instant now) {
        status = ImportStatus.REFUSED;
        message = why;
        end(now);
    }

    /**
     * The user saw the preview and wants it stored.
     *
     * @throws Refusal.Conflict when it does not wait for that, or everything must be good and is not
     */
    void store(ImportMode chosen, boolean declaredConfirmed) {
        require(ImportStatus.READY);
        if (chosen == ImportMode.ALLES_OF_NIETS && !progress.flawless()) {
            throw new Refusal.Conflict(
                    "Er zitten fouten in het bestand. Verbeter het bestand, of kies ‘goede regels opslaan’.");
        }
        mode = chosen;
        declared = declaredConfirmed;
        begin();
    }

    private void begin() {
        status = ImportStatus.STORING;
        claimedUntil = startedAt;
        progress.restart();
    }

    void discard(Instant now) {
        require(ImportStatus.READY);
        status = ImportStatus.DISCARDED;
        end(now);
    }

    /** Nobody chose what to do with it, or it never arrived as a whole. */
    void expire(Instant now) {
        boolean waited = status == ImportStatus.READY;
        refuse(waited ? "Er is niet op tijd gekozen. PAR heeft het bestand verwijderd." : BROKEN, now);
        status = waited ? ImportStatus.DISCARDED : ImportStatus.REFUSED;
    }

    /** Rows were dealt with in this transaction, up to and including row {@code upTo}. */
    void stored(long from, long upTo, ImportCounts more, Instant now) {
        require(ImportStatus.STORING);
        progress.stored(from, upTo, more);
        claim(now);
    }

    void done(Instant now) {
        require(ImportStatus.STORING);
        status = ImportStatus.DONE;
        end(now);
    }

    /** Takes everything back; refuses when it is not stored, or was stored too long ago. */
    void undo(Instant now) {
        require(ImportStatus.DONE);
        if (!undoable(now)) {
            throw new Refusal.Conflict("Een import kunt u tot 14 dagen na het opslaan terugdraaien.");
        }
        status = ImportStatus.UNDOING;
        claimedUntil = startedAt;
    }

    void undone(long reports, Instant now) {
        require(ImportStatus.UNDOING);
        progress.undone(reports);
        claim(now);
    }

    void allUndone(Instant now) {
        require(ImportStatus.UNDOING);
        status = ImportStatus.UNDONE;
        end(now);
    }

    private boolean undoable(Instant now) {
        return status == ImportStatus.DONE
                && endedAt != null
                && now.isBefore(endedAt.toInstant().plus(UNDO));
    }

    private void end(Instant now) {
        endedAt = now.atOffset(ZoneOffset.UTC);
        claimedUntil = endedAt;
        shape = shape == null ? null : shape.withoutPersons();
    }

    private void require(ImportStatus needed) {
        if (status != needed) {
            throw new Refusal.Conflict("Deze import is al verder. Bekijk de nieuwe stand.");
        }
    }

    UUID id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    ArrivedFile file() {
        return file;
    }

    ImportStatus status() {
        return status;
    }

    boolean declared() {
        return declared;
    }

    ImportProgress progress() {
        return progress;
    }

    ImportStarter starter() {
        return starter;
    }

    /** As its readers see it. */
    ImportView view(Instant now, Duration waits) {
        return new ImportView(
                id,
                version,
                file.name(),
                file.size(),
                status,
                mode,
                declared,
                starter.name(),
                startedAt.toInstant(),
                endedAt == null ? null : endedAt.toInstant(),
                shape,
                progress.counts(),
                message,
                undoable(now),
                status == ImportStatus.READY ? startedAt.toInstant().plus(waits) : null,
                progress.total());
    }
}
