// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.tenancy.TenantDatabase;

/** The user's own drafts, inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Drafts {

    private static final String OWN = "select new nl.par.incident.DraftView(d.id, d.content, d.savedAt, d.expiresOn)"
            + " from Draft d where d.owner = :me and d.expiresOn >= :today";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Newest first. */
    List<DraftView> own() {
        return db.query(OWN + " order by d.savedAt desc", DraftView.class)
                .setParameter("me", me())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    Optional<DraftView> find(UUID id) {
        return db.query(OWN + " and d.id = :id", DraftView.class)
                .setParameter("me", me())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Removes the own draft when there is one, and the own drafts that expired. */
    void discard(UUID id) {
        db.change("delete from Draft d where d.owner = :me and (d.id = :id or d.expiresOn < :today)")
                .setParameter("me", me())
                .setParameter("id", id)
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
    }

    private String me() {
        return user.signedIn().subject();
    }
}
