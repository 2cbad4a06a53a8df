// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.audit.AuditLog;
import nl.par.audit.AuditNotes;
import nl.par.audit.AuditOutcome;
import nl.par.audit.AuditedAction;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.TenantSettings;

/**
 * Brings into the owner's own log who looked at its published cards: which organisation, which card, when; not which colleague, because that is
 * in the log of hers. Each appearance and each opening once, however many nodes look at the same time.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class OwnersLog {

    private static final int AT_ONCE = 200;

    /** What others noted with the current organisation as owner, and is not in its log yet. */
    private static final String NEW = "select c.tenant, c.card_id, c.id, what.opened from shared_consultation c"
            + " cross join (values (false), (true)) as what (opened)"
            + " where c.owner = ? and c.tenant <> ? and (not what.opened or c.opened_at is not null)"
            + " and not exists (select from logged_consultation l where l.tenant = ? and l.consultation_id = c.id"
            + " and l.opened = what.opened) order by c.seen_at, c.id, what.opened limit " + AT_ONCE;

    private static final String TAKE = "insert into logged_consultation (id, consultation_id, opened)"
            + " values (gen_random_uuid(), ?, ?) on conflict do nothing";

    private static final String GONE = "delete from logged_consultation l where l.tenant = ?"
            + " and not exists (select from shared_consultation c where c.id = l.consultation_id)";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private TenantConfig config;

    @Inject
    private AuditLog log;

    @Inject
    private AuditNotes notes;

    private record Look(String reader, UUID card, UUID consultation, boolean opened) {}

    /** For the current organisation; how many lines it got. */
    @Transactional
    public int catchUp() {
        int lines = 0;
        try {
            for (Look look : unlogged()) {
                if (take(look)) {
                    write(look);
                    lines++;
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException("The looks of others cannot be logged.", e);
        }
    }

    /** Forgets which looks are in the log when the looker no longer has them; they cannot be logged again. In the caller's transaction. */
    public void forget() {
        try (PreparedStatement delete = db.connection().prepareStatement(GONE)) {
            delete.setString(1, tenant.id().code());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The looks of others that are gone cannot be forgotten.", e);
        }
    }

    private List<Look> unlogged() throws SQLException {
        String me = tenant.id().code();
        List<Look> looks = new ArrayList<>();
        try (PreparedStatement read = db.connection().prepareStatement(NEW)) {
            read.setString(1, me);
            read.setString(2, me);
            read.setString(3, me);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    looks.add(new Look(
                            rows.getString(1),
                            rows.getObject(2, UUID.class),
                            rows.getObject(3, UUID.class),
                            rows.getBoolean(4)));
                }
            }
        }
        return looks;
    }

    private boolean take(Look look) throws SQLException {
        try (PreparedStatement take = db.connection().prepareStatement(TAKE)) {
            take.setObject(1, look.consultation());
            take.setBoolean(2, look.opened());
            return take.executeUpdate() == 1;
        }
    }

    private void write(Look look) {
        notes.subject("published-card", look.card());
        log.record(new AuditedAction(
                look.reader(),
                config.find(new TenantId(look.reader()))
                        .map(TenantSettings::name)
                        .orElse(look.reader()),
                look.opened() ? "SharedCard.opened" : "SharedCard.appeared",
                Permission.CHECK_PERSON.name(),
                AuditOutcome.DONE,
                null));
    }
}
