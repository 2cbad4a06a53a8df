// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Keeps a colleague's own questions about the history under a name. Another's kept question does not exist for her. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class KeepSearches {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 80;

    @Inject
    private TenantDatabase db;

    @Inject
    private HistorySearch search;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /** The user's kept questions, by name. */
    @UseCase(Permission.READ_CASE)
    public List<SavedSearchView> own() {
        return db.query("select s from SavedSearch s where s.owner = :me order by s.name", SavedSearch.class)
                .setParameter("me", user.signedIn().subject())
                .getResultStream()
                .map(SavedSearch::view)
                .toList();
    }

    /**
     * One kept question.
     *
     * @throws Refusal.NotFound when it is not the user's
     */
    @UseCase(Permission.READ_CASE)
    public SavedSearchView one(UUID id) {
        return mine(id).view();
    }

    /**
     * Keeps a question. Under a name that is in use it takes that one's place.
     *
     * @throws Refusal.Invalid when the name is missing or too long, or the question could not be asked
     * @throws Refusal.Conflict when the user keeps fifty already
     */
    @UseCase(Permission.READ_CASE)
    public SavedSearchView keep(@Nullable String name, SavedQuestion question) {
        String called = checked(name);
        search.check(question);
        List<SavedSearchView> kept = own();
        kept.stream()
                .filter(other -> other.naam().equals(called))
                .forEach(other -> db.remove(db.read(SavedSearch.class, other.id())));
        db.flush();
        if (kept.stream().filter(other -> !other.naam().equals(called)).count() >= MOST) {
            throw new Refusal.Conflict("U bewaart al " + MOST + " zoekopdrachten. Verwijder er eerst een.");
        }
        SavedSearch saved = new SavedSearch(user.signedIn(), called, question, clock.instant());
        db.persist(saved);
        db.flush();
        notes.subject("saved-search", saved.id());
        return saved.view();
    }

    /**
     * Gives it another name.
     *
     * @throws Refusal.NotFound when it is not the user's
     * @throws Refusal.Stale when it changed since {@code seen}
     * @throws Refusal.Conflict when another has that name
     */
    @UseCase(Permission.READ_CASE)
    public SavedSearchView rename(UUID id, int seen, @Nullable String name) {
        SavedSearch saved = mine(id);
        if (saved.version() != seen) {
            throw new Refusal.Stale();
        }
        String called = checked(name);
        if (own().stream()
                .anyMatch(other -> other.naam().equals(called) && !other.id().equals(id))) {
            throw new Refusal.Conflict("U bewaart al een zoekopdracht met deze naam.");
        }
        saved.rename(called);
        db.flush();
        return saved.view();
    }

    /**
     * Keeps it no longer.
     *
     * @throws Refusal.NotFound when it is not the user's
     */
    @UseCase(Permission.READ_CASE)
    public void drop(UUID id) {
        db.remove(mine(id));
    }

    private SavedSearch mine(UUID id) {
        SavedSearch found = db.find(SavedSearch.class, id)
                .filter(saved -> saved.isOf(user.signedIn()))
                .orElseThrow(Refusal.NotFound::new);
        notes.subject("saved-search", id);
        return found;
    }

    private static String checked(@Nullable String name) {
        new Violations()
                .requireText(name, LONGEST_NAME, "naam", "Geef de zoekopdracht een naam.")
                .refuseIfAny();
        return name == null ? "" : name.strip();
    }
}
