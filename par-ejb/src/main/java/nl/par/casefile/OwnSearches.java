// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Json;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What the present user keeps under a name to look for again; another's does not exist for her. Works inside the transaction of the use
 * case that knows what it is about.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class OwnSearches {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 80;
    private static final String MINE =
            "select s from SavedSearch s where s.owner = :me and s.about = :about order by s.name";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /** What is looked for. */
    public enum About {
        /** What happened in the dossiers. */
        HISTORY,
        /** Tasks of the protocol. */
        TASKS
    }

    /**
     * Something that is kept.
     *
     * @param text what to look for, as JSON
     * @param version the ETag
     */
    public record Kept(UUID id, String name, String text, Instant savedAt, int version) {

        /** What to look for. */
        public <T> T read(Class<T> type) {
            return Json.read(text, type);
        }
    }

    /** All that is kept about this, by name. */
    public List<Kept> own(About about) {
        return db.query(MINE, SavedSearch.class)
                .setParameter("me", user.signedIn().subject())
                .setParameter("about", about)
                .getResultStream()
                .map(SavedSearch::kept)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws Refusal.NotFound when it is not the user's, or about something else
     */
    public Kept one(About about, UUID id) {
        return mine(about, id).kept();
    }

    /**
     * Keeps it. Under a name that is in use it takes that one's place.
     *
     * @throws Refusal.Invalid when the name is missing or too long
     * @throws Refusal.Conflict when the user keeps fifty already
     */
    public Kept keep(About about, @Nullable String name, Object question) {
        String called = checked(name);
        List<Kept> kept = own(about);
        kept.stream()
                .filter(other -> other.name().equals(called))
                .forEach(other -> db.remove(db.read(SavedSearch.class, other.id())));
        db.flush();
        if (kept.stream().filter(other -> !other.name().equals(called)).count() >= MOST) {
            throw new Refusal.Conflict("U bewaart er al " + MOST + ". Verwijder er eerst een.");
        }
        SavedSearch saved = new SavedSearch(user.signedIn(), about, called, Json.write(question), clock.instant());
        db.persist(saved);
        db.flush();
        notes.subject("saved-search", saved.id());
        return saved.kept();
    }

    /**
     * Gives it another name.
     *
     * @throws Refusal.NotFound as {@link #one}
     * @throws Refusal.Stale when it changed since {@code seen}
     * @throws Refusal.Conflict when another has that name
     */
    public Kept rename(About about, UUID id, int seen, @Nullable String name) {
        SavedSearch saved = mine(about, id);
        db.requireVersion(id, saved.version(), seen);
        String called = checked(name);
        if (own(about).stream()
                .anyMatch(other -> other.name().equals(called) && !other.id().equals(id))) {
            throw new Refusal.Conflict("U gebruikt deze naam al.");
        }
        saved.rename(called);
        db.flush();
        return saved.kept();
    }

    /** Keeps it no longer; refuses as {@link #one}. */
    public void drop(About about, UUID id) {
        db.remove(mine(about, id));
    }

    private SavedSearch mine(About about, UUID id) {
        SavedSearch found = db.find(SavedSearch.class, id)
                .filter(saved -> saved.isOf(user.signedIn(), about))
                .orElseThrow(Refusal.NotFound::new);
        notes.subject("saved-search", id);
        return found;
    }

    private static String checked(@Nullable String name) {
        new Violations()
                .requireText(name, LONGEST_NAME, "naam", "Geef een naam waaronder u dit bewaart.")
                .refuseIfAny();
        return name == null ? "" : name.strip();
    }
}
