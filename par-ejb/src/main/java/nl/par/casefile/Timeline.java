// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.kernel.Statement;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Everything in a dossier in order of time. Whoever records something about a dossier adds a line here. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Timeline {

    private static final Set<TimelineKind> DONE = EnumSet.of(
            TimelineKind.LETTER,
            TimelineKind.TALK,
            TimelineKind.ARRANGEMENT,
            TimelineKind.MEASURE,
            TimelineKind.POLICE);

    /** Something the organisation did, without content. */
    public record Done(OffsetDateTime at, TimelineKind kind) {}

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

    /**
     * What the organisation did in a dossier from this moment on, oldest first: letters, talks, arrangements and police
     * contact by kind and day, without any content. For the colleague who reported something; asks no involvement.
     */
    public List<Done> doneSince(UUID caseId, Instant from) {
        return db.query(
                        "select new nl.par.casefile.Timeline.Done(t.at, t.kind) from TimelineEntry t"
                                + " where t.caseId = :case and t.at >= :from and t.kind in :kinds order by t.at",
                        Done.class)
                .setParameter("case", caseId)
                .setParameter("from", from.atOffset(ZoneOffset.UTC))
                .setParameter("kinds", DONE)
                .getResultList();
    }

    void note(UUID caseId, Statement said) {
        Instant now = clock.instant();
        db.persist(new TimelineEntry(caseId, TimelineKind.NOTE, said.kind().label(), now, entered()).saying(said));
    }

    private TimelineEntry.Entered entered() {
        return new TimelineEntry.Entered(clock.instant(), user.signedIn().name());
    }
}
