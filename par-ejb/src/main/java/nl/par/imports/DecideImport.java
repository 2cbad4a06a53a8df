// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser decides about an import that was looked through. All refuse with {@link Refusal.NotFound} when there is none, {@link
 * Refusal.Stale} when it changed since {@code seen} and {@link Refusal.Conflict} when it does not wait for that.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class DecideImport {

    /** What the adviser declares when the reports of a file must count at once (R7). */
    public static final String DECLARATION =
            "Ik verklaar dat een ander dan de melder van elke melding in dit bestand de feiten, de persoon en de"
                    + " evenredigheid al heeft beoordeeld. De meldingen tellen daarom meteen mee bij raadplegen.";

    @Inject
    private TenantDatabase db;

    @Inject
    private ImportJobs jobs;

    @Inject
    private UndoImport undo;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * Has it stored.
     *
     * @param declaredConfirmed whether the adviser declares {@link #DECLARATION}; the log keeps that she did
     * @throws Refusal.Invalid without a choice
     */
    @UseCase(Permission.IMPORT_REGISTER)
    public void store(UUID id, int seen, @Nullable ImportMode mode, boolean declaredConfirmed) {
        RegisterImport found = read(id, seen);
        if (mode == null) {
            throw new Refusal.Invalid(List.of(new Violation("wijze", "Kies wat PAR met regels met fouten doet.")));
        }
        if (declaredConfirmed) {
            notes.purpose(DECLARATION);
        }
        found.store(mode, declaredConfirmed);
        jobs.dropFaults(id);
    }

    /** Gives it up; nothing was stored and the file goes. */
    @UseCase(Permission.IMPORT_REGISTER)
    public void discard(UUID id, int seen) {
        RegisterImport found = read(id, seen);
        found.discard(clock.instant());
        jobs.dropFileOf(found);
    }

    /**
     * Takes out again what it stored, as long as nobody has worked with it.
     *
     * @throws Refusal.Conflict when somebody has, or it was stored too long ago
     */
    @UseCase(Permission.IMPORT_REGISTER)
    public void undo(UUID id, int seen) {
        RegisterImport found = read(id, seen);
        undo.requireUntouched(id);
        found.undo(clock.instant());
    }

    private RegisterImport read(UUID id, int seen) {
        notes.subject("import", id);
        return db.readVersion(RegisterImport.class, id, seen);
    }
}
