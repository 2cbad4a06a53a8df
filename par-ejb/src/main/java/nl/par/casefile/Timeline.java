// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.kernel.Statement;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Everything in a dossier in order of time. Whoever records something about a dossier adds a line here. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Timeline {

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Adds a line, inside the caller's transaction.
     *
     * @param at when it happened, which may be before now
     * @param title one line in plain Dutch, without the name of an affected colleague (R16)
     * @param refId the record that tells more: the report, the measure, the police record
     */
    public void add(UUID caseId, Instant at, TimelineKind kind, String title, @Nullable UUID refId) {
        if (kind.restartsTerm()) {
            db.read(CaseFile.class, caseId).happened(at);
        }
        db.persist(new TimelineEntry(caseId, kind, title, at, entered()).about(refId));
    }

    void note(UUID caseId, Statement said) {
        Instant now = clock.instant();
        db.persist(new TimelineEntry(caseId, TimelineKind.NOTE, said.kind().label(), now, entered()).saying(said));
    }

    private TimelineEntry.Entered entered() {
        return new TimelineEntry.Entered(clock.instant(), user.signedIn().name());
    }
}
