// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.person.match.Comparison;
import nl.par.tenancy.TenantDatabase;

/**
 * Notes which cards of others appeared in a check and which were opened, in the transaction of the check, so that the owner's log gets them.
 * Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class SharedConsultations {

    @Inject
    private TenantDatabase db;

    @Inject
    private SharedSearch search;

    @Inject
    private Clock clock;

    /** These appeared. */
    public void appeared(UUID check, List<SharedHit> hits) {
        hits.forEach(hit -> db.persist(new SharedConsultation(check, hit, clock.instant())));
    }

    /** The card is opened, when it appeared in that check and may still be seen; otherwise nothing happens. */
    public Optional<SharedHit> open(UUID check, UUID card, LocalDate today) {
        Optional<SharedConsultation> appeared = db.query(
                        "select c from SharedConsultation c where c.check = :check and c.card = :card",
                        SharedConsultation.class)
                .setParameter("check", check)
                .setParameter("card", card)
                .getResultStream()
                .findFirst();
        return appeared.flatMap(noted -> search.find(card, today).map(shared -> {
            noted.open(clock.instant());
            return new SharedHit(shared, new Comparison(noted.certainty(), 0, List.of(), List.of()));
        }));
    }

    /** Takes away what the current organisation noted before this moment. */
    public void forget(Instant kept) {
        db.change("delete from SharedConsultation c where c.seenAt < :kept")
                .setParameter("kept", kept.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** How many cards of others were opened from that check. */
    public long opened(UUID check) {
        return db.query(
                        "select count(c) from SharedConsultation c where c.check = :check and c.openedAt is not null",
                        Long.class)
                .setParameter("check", check)
                .getSingleResult();
    }
}
