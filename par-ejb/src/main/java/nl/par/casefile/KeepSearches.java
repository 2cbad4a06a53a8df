// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import static nl.par.casefile.OwnSearches.About.HISTORY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Keeps a colleague's own questions about the history under a name. Another's kept question does not exist for her. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class KeepSearches {

    @Inject
    private OwnSearches searches;

    @Inject
    private HistorySearch search;

    /** The user's kept questions, by name. */
    @UseCase(Permission.READ_CASE)
    public List<SavedSearchView> own() {
        return searches.own(HISTORY).stream().map(SavedSearchView::of).toList();
    }

    /**
     * One kept question.
     *
     * @throws Refusal.NotFound when it is not the user's
     */
    @UseCase(Permission.READ_CASE)
    public SavedSearchView one(UUID id) {
        return SavedSearchView.of(searches.one(HISTORY, id));
    }

    /**
     * Keeps a question. Under a name that is in use it takes that one's place.
     *
     * @throws Refusal.Invalid when the name is missing or too long, or the question could not be asked
     * @throws Refusal.Conflict when the user keeps fifty already
     */
    @UseCase(Permission.READ_CASE)
    public SavedSearchView keep(@Nullable String name, SavedQuestion question) {
        search.check(question);
        return SavedSearchView.of(searches.keep(HISTORY, name, question));
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
        return SavedSearchView.of(searches.rename(HISTORY, id, seen, name));
    }

    /**
     * Keeps it no longer.
     *
     * @throws Refusal.NotFound when it is not the user's
     */
    @UseCase(Permission.READ_CASE)
    public void drop(UUID id) {
        searches.drop(HISTORY, id);
    }
}
