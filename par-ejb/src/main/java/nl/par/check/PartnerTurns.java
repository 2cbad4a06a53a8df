// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.par.access.CurrentUser;
import nl.par.kernel.Refusal;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;

/**
 * How often one colleague lets other organisations be asked, over all sessions and nodes. The limit is that of look-ups, but here no reason opens the
 * way: whoever tries out numbers stops. What looks like trying out stands out for the privacy officer (R10). Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class PartnerTurns {

    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended(par_tenant() || ' ' || ?, 80))";
    private static final int REQUESTS_A_DAY = 10;

    /** So many numbers in a day that nobody knows are more than contacts bring with them. */
    private static final int UNKNOWN_NUMBERS = 10;

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private TenantConfig config;

    @Inject
    private Clock clock;

    /** Whether the asker may put this check to others; when not, it stands out. */
    boolean take(ContactCheck ticket) {
        oneAtATime();
        Norm.LookUps usual = config.settings(tenant.id()).lookUps();
        boolean granted = asked(Duration.ofMinutes(10)) < usual.perTenMinutes() && asked(DAY) < usual.perDay();
        if (!granted) {
            ticket.standsOut(CheckMark.PARTNERS);
        }
        return granted;
    }

    /** Lets it stand out when many numbers were tried that nobody knows, here or elsewhere. */
    void watch(ContactCheck ticket) {
        long unknown = db.query(
                        "select count(q) from PartnerQuestion q where q.askedBy = :me and q.askedAt > :since"
                                + " and q.known = false and q.kinds like '%BSN%' and not exists"
                                + " (select h from CheckHit h where h.check = q.check)",
                        Long.class)
                .setParameter("me", me())
                .setParameter("since", since(DAY))
                .getSingleResult();
        if (unknown >= UNKNOWN_NUMBERS) {
            ticket.standsOut(CheckMark.NUMBERS);
        }
    }

    /**
     * Returns when the asker may ask for one more card today.
     *
     * @throws Refusal.TooMany above the limit
     */
    void requireRequest() {
        oneAtATime();
        long today = db.query(
                        "select count(r) from CardRequest r where r.askedBy = :me and r.askedAt > :since", Long.class)
                .setParameter("me", me())
                .setParameter("since", since(DAY))
                .getSingleResult();
        if (today >= REQUESTS_A_DAY) {
            throw new Refusal.TooMany(
                    "U hebt vandaag al " + REQUESTS_A_DAY + " kaarten opgevraagd. Overleg met uw adviseur VPT.");
        }
    }

    private long asked(Duration back) {
        return db.query(
                        "select count(q) from PartnerQuestion q where q.askedBy = :me and q.askedAt > :since",
                        Long.class)
                .setParameter("me", me())
                .setParameter("since", since(back))
                .getSingleResult();
    }

    private String me() {
        return user.signedIn().subject();
    }

    private OffsetDateTime since(Duration back) {
        Instant now = clock.instant();
        return now.minus(back).atOffset(ZoneOffset.UTC);
    }

    /** So that parallel requests of one asker cannot pass the limit together. */
    private void oneAtATime() {
        try (PreparedStatement lock = db.connection().prepareStatement(ONE_AT_A_TIME)) {
            lock.setString(1, me());
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The questions to others cannot be counted.", e);
        }
    }
}
