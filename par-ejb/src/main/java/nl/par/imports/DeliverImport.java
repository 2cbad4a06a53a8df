// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.person.BsnVault;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a file piece by piece, so that no transaction lasts as long as a slow line and no memory holds the file. Refuses with {@link
 * Refusal.NotFound} an import of somebody else, and with {@link Refusal.Conflict} pieces out of order or beyond the limit.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class DeliverImport {

    /** Bytes of a piece; the last may be shorter. */
    public static final int PIECE = 2 * 1024 * 1024;

    private static final int LONGEST_NAME = 100;

    @Inject
    private TenantDatabase db;

    @Inject
    private ImportJobs jobs;

    @Inject
    private BsnVault vault;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /** Begins a file; returns the import's id. */
    @UseCase(Permission.IMPORT_REGISTER)
    public UUID begin(@Nullable String fileName, FileKind kind) {
        RegisterImport begun = new RegisterImport(shown(fileName, kind), kind, user.signedIn(), clock.instant());
        db.persist(begun);
        notes.subject("import", begun.id());
        return begun.id();
    }

    /** The next piece, numbered from 0. */
    @UseCase(Permission.IMPORT_REGISTER)
    public void append(UUID id, int number, byte[] piece) {
        notes.subject("import", id);
        int place = db.readLocked(RegisterImport.class, id).arrived(user.signedIn(), number, piece.length);
        db.persist(new ImportChunk(id, place, vault.sealPiece(ImportChunk.place(id, place), piece)));
    }

    /**
     * The file is complete and will be looked through.
     *
     * @param storeAs how to store it at once afterwards, or nothing to wait for the user's choice
     * @param declaredConfirmed whether the adviser declares that its reports were confirmed before (R7)
     */
    @UseCase(Permission.IMPORT_REGISTER)
    public void complete(UUID id, @Nullable ImportMode storeAs, boolean declaredConfirmed) {
        notes.subject("import", id);
        if (storeAs != null && declaredConfirmed) {
            notes.purpose(DecideImport.DECLARATION);
        }
        db.readLocked(RegisterImport.class, id).complete(user.signedIn(), storeAs, declaredConfirmed);
    }

    /** Gives up a file that did not arrive as a whole, for example because its sender went away; nothing of it is kept. */
    @UseCase(Permission.IMPORT_REGISTER)
    public void abandon(UUID id, String why) {
        notes.subject("import", id);
        RegisterImport given = db.readLocked(RegisterImport.class, id);
        given.abandon(user.signedIn(), why, clock.instant());
        jobs.dropFileOf(given);
    }

    private static String shown(@Nullable String fileName, FileKind kind) {
        String name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "");
        String clean = name.replaceAll("[\\p{Cntrl}\"]", "").strip();
        if (clean.isEmpty()) {
            return kind == FileKind.CSV ? "register.csv" : "register.xlsx";
        }
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }
}
