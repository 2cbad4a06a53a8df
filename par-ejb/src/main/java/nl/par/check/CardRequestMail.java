// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.tenancy.TenantDatabase;

/** Of which requests for a card the adviser has not heard by mail yet. Inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class CardRequestMail {

    private static final int AT_ONCE = 100;
    private static final String MAILED = "update card_decision set mailed_at = ? where tenant = ? and id = ?";

    @Inject
    private TenantDatabase db;

    @Inject
    private Clock clock;

    /** The requests that still can be decided. */
    public List<UUID> due() {
        return db.query(
                        "select d.id from CardDecision d where d.mailedAt is null and d.outcome = :open"
                                + " and d.expiresAt > :now order by d.askedAt, d.id",
                        UUID.class)
                .setParameter("open", CardRequestStatus.OPEN)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** What to note once a mail about this one went out; nothing when another node sent it meanwhile. Holds the row until the end. */
    public Optional<Runnable> sent(UUID request, Instant now) {
        CardDecision decision = db.readLocked(CardDecision.class, request);
        return decision.waitsForMail() ? Optional.of(() -> db.noteMoment(MAILED, now, request)) : Optional.empty();
    }
}
