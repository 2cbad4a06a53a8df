// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Term;

/**
 * What the adviser must hear: sharing with an organisation ends by itself within the norm's term, because a base lapses on either side. Each
 * organisation works it out for its own adviser, so that both hear of it. Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class LapseNotices {

    private static final String TOLD = "select exists (select from lapse_notice where tenant = ? and id = ?)";
    private static final String TAKE =
            "insert into lapse_notice (id, taken_at) values (?, ?) on conflict (tenant, id) do nothing";
    private static final String RELEASE = "delete from lapse_notice where tenant = ? and id = ?";

    @Inject
    private TenantDatabase db;

    @Inject
    private SharingInForce sharing;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Clock clock;

    /** What nobody was told yet, one key for each end. */
    public List<UUID> due() {
        Instant now = clock.instant();
        Term before = config.norm(tenant.id()).sharing().warnBefore();
        LocalDate horizon = before.after(now.atZone(TurnableClock.DUTCH_TIME).toLocalDate());
        return sharing.standings(sharing.partners().keySet()).entrySet().stream()
                .flatMap(partner -> ends(partner.getKey(), partner.getValue(), now, horizon))
                .filter(key -> !told(key))
                .toList();
    }

    private Stream<UUID> ends(TenantId partner, Standing standing, Instant now, LocalDate horizon) {
        return standing.until(now).stream()
                .filter(end ->
                        !end.atZone(TurnableClock.DUTCH_TIME).toLocalDate().isAfter(horizon))
                .map(end -> UUID.nameUUIDFromBytes((partner + " " + end).getBytes(StandardCharsets.UTF_8)));
    }

    private boolean told(UUID key) {
        try (PreparedStatement read = db.connection().prepareStatement(TOLD)) {
            read.setString(1, tenant.id().code());
            read.setObject(2, key);
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The notices cannot be read.", e);
        }
    }

    /** Whether this node is the one that tells it; another one waits for the end of this transaction. */
    public boolean take(UUID key) {
        try (PreparedStatement take = db.connection().prepareStatement(TAKE)) {
            take.setObject(1, key);
            take.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            return take.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The notice cannot be taken.", e);
        }
    }

    /** It was not told after all, and is due again. */
    public void release(Collection<UUID> keys) {
        try (PreparedStatement release = db.connection().prepareStatement(RELEASE)) {
            for (UUID key : keys) {
                release.setString(1, tenant.id().code());
                release.setObject(2, key);
                release.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The notice cannot be released.", e);
        }
    }
}
