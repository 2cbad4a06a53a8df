// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;

/**
 * Counts look-ups per asker over all sessions and nodes, in a transaction of its own that ends before the search begins: so parallel requests
 * cannot pass the limit together, and no search waits for another one.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class LookUpTurns {

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

    /**
     * A turn to look up.
     *
     * @param granted whether the look-up may go on
     * @param limit what is usual in ten minutes
     * @param many whether it is above that
     * @param manyToday whether it is above what is usual in a day
     */
    record Turn(boolean granted, int limit, boolean many, boolean manyToday) {}

    /** Takes a turn; with a reason the way is always open. The first refusal in ten minutes leaves a ticket for the privacy officer. */
    @Transactional(TxType.REQUIRES_NEW)
    public Turn take(ReadQuestion question) {
        boolean explained = question.reason() != null;
        SignedIn me = user.signedIn();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int limit = limit(me);
        Taken taken = taken(me, now, explained);
        boolean many = taken.before() >= limit;
        if (many && !explained && taken.firstRefusal()) {
            db.persist(ContactCheck.refused(me, now, question, Set.of(CheckMark.MANY)));
            db.flush();
        }
        return new Turn(explained || !many, limit, many, !service(me) && taken.today() >= limits().perDay());
    }

    private record Taken(int before, int today, boolean firstRefusal) {}

    /** The organisation's own systems have no limit in a day, and so nothing to count. */
    private Taken taken(SignedIn me, OffsetDateTime now, boolean explained) {
        try (PreparedStatement take = db.connection()
                .prepareStatement("select before, today, first_refusal from par_take_turn(?, ?, ?, ?, ?)")) {
            take.setString(1, me.subject());
            take.setObject(2, now);
            take.setInt(3, limit(me));
            take.setBoolean(4, explained);
            take.setInt(5, service(me) ? 0 : limits().perDay());
            try (ResultSet row = take.executeQuery()) {
                row.next();
                return new Taken(row.getInt(1), row.getInt(2), row.getBoolean(3));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The look-ups cannot be counted.", e);
        }
    }

    private static boolean service(SignedIn me) {
        return me.roles().contains(Role.SERVICE_ACCOUNT);
    }

    private int limit(SignedIn me) {
        return service(me) ? limits().perTenMinutesOfService() : limits().perTenMinutes();
    }

    private Norm.LookUps limits() {
        return config.settings(tenant.id()).lookUps();
    }
}
