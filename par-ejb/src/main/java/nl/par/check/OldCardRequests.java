// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.par.kernel.TurnableClock;
import nl.par.sharing.CardPost;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.Term;

/**
 * Takes away what asking each other for cards leaves behind, when its time is over (R11), of the current organisation alone. The log keeps that it
 * was asked, by whom and for what.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class OldCardRequests {

    /** After so long no request is open and no card that was released for one may be read. */
    private static final Duration SETTLED = CardRequest.OPEN.plusDays(DecideCardRequest.MOST_DAYS + 1);

    @Inject
    private TenantDatabase db;

    @Inject
    private CardPost post;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Clock clock;

    /**
     * Cards go the day after they could last be read; who is meant by an answer goes once no card can be asked for any more; requests and
     * decisions go when a card about the day of the request would no longer show. How many of these went.
     */
    @Transactional
    public Integer forget() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, TurnableClock.DUTCH_TIME);
        post.forget(today);
        db.change("delete from PartnerHit h where h.question in"
                        + " (select q.id from PartnerQuestion q where q.askedAt < :closed)")
                .setParameter("closed", at(now.minus(PartnerQuestion.OPEN)))
                .executeUpdate();
        Term term = config.norm(tenant.id()).retention().card();
        List<CardRequest> asked =
                settled("select r from CardRequest r where r.askedAt < :settled", CardRequest.class, now).stream()
                        .filter(request -> over(request.askedAt(), term, today))
                        .toList();
        List<CardDecision> decided =
                settled("select d from CardDecision d where d.askedAt < :settled", CardDecision.class, now).stream()
                        .filter(decision -> over(decision.askedAt(), term, today))
                        .toList();
        asked.forEach(db::remove);
        decided.forEach(db::remove);
        return asked.size() + decided.size();
    }

    private <T> List<T> settled(String query, Class<T> type, Instant now) {
        return db.query(query, type)
                .setParameter("settled", at(now.minus(SETTLED)))
                .getResultList();
    }

    private static boolean over(Instant asked, Term term, LocalDate today) {
        return term.after(LocalDate.ofInstant(asked, TurnableClock.DUTCH_TIME)).isBefore(today);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
