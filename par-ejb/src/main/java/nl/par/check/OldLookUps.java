// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.par.kernel.TurnableClock;
import nl.par.sharing.CardPost;
import nl.par.sharing.OwnersLog;
import nl.par.sharing.SharedConsultations;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;

/**
 * Takes away look-ups of the current organisation whose term is over (R10, R11): the tickets, who appeared in them, and what was noted of them for
 * other organisations. The log keeps that it was asked, by whom, for what, and who appeared.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class OldLookUps {

    @Inject
    private TenantDatabase db;

    @Inject
    private SharedConsultations consultations;

    @Inject
    private OwnersLog ownersLog;

    @Inject
    private CardPost post;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Clock clock;

    /** How many look-ups went. */
    @Transactional
    public Integer forget() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TurnableClock.DUTCH_TIME);
        Instant kept = config.norm(tenant.id())
                .retention()
                .lookUp()
                .lastOver(today)
                .plusDays(1)
                .atStartOfDay(TurnableClock.DUTCH_TIME)
                .toInstant();
        consultations.forget(kept);
        ownersLog.forget();
        post.forgetNotices(kept);
        // What appeared in a look-up, and its question to others, go with it.
        return db.change("delete from ContactCheck c where c.askedAt < :kept")
                .setParameter("kept", kept.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
