// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.par.tenancy.TenantDatabase;

/** Takes away what has outlived its term, for the current tenant. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Expired {

    @Inject
    private TenantDatabase db;

    @Inject
    private Clock clock;

    /** Drafts go; of care concerns only the day remains, for the figures. Returns how many lost their content. */
    @Transactional
    public Integer forget() {
        LocalDate today = LocalDate.now(clock);
        int drafts = db.change("delete from Draft d where d.expiresOn < :today")
                .setParameter("today", today)
                .executeUpdate();
        db.change("delete from CareConcernStep s where s.concernId in"
                        + " (select c.id from CareConcern c where c.expiresOn < :today)")
                .setParameter("today", today)
                .executeUpdate();
        int concerns = db.change("update CareConcern c set c.content = null, c.followedUp = null, c.reporterName = '',"
                        + " c.reporter = '' where c.expiresOn < :today and c.content is not null")
                .setParameter("today", today)
                .executeUpdate();
        return drafts + concerns;
    }
}
