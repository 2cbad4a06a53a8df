// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What organisations put down for one other to read: requests for a card, what was decided about them, and what was done with whose person. Each
 * reads only what is addressed to it and writes only in its own name. Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class CardPost {

    private static final int AT_ONCE = 200;
    private static final String REQUESTS =
            "select r.id, r.tenant, r.entry_id, r.asked_by, r.asked_name, r.asked_email, r.contact, r.purpose, r.planned_on,"
                    + " r.asked_at, r.expires_at from card_request r where r.owner = par_tenant() and r.expires_at > ?"
                    + " and not exists (select from card_decision d where d.tenant = par_tenant() and d.id = r.id)"
                    + " order by r.asked_at, r.id limit " + AT_ONCE;
    private static final String DECISIONS = "select d.id, d.outcome, d.reason, d.decided_at, c.last_day, c.content"
            + " from card_decision d left join released_card c on c.tenant = d.tenant and c.id = d.id"
            + " where d.asker = par_tenant() and (d.tenant, d.id) in (select * from unnest(?::text[], ?::uuid[]))";
    private static final String NOTE = "insert into partner_notice (id, owner, entry_id, action, actor, actor_name,"
            + " purpose, at) values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?)";
    private static final String NEWS = "select tenant, entry_id, action, actor, actor_name, purpose, xid::text, seq"
            + " from partner_notice where owner = par_tenant() and (xid, seq) > (?::xid8, ?)"
            + " and xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid, seq limit " + AT_ONCE;

    @Inject
    private TenantDatabase db;

    /** A request as its owner receives it. */
    public record Received(
            UUID id,
            TenantId asker,
            UUID entry,
            String askedBy,
            String askedName,
            @Nullable String askedEmail,
            String contact,
            String purpose,
            LocalDate plannedOn,
            Instant askedAt,
            Instant expiresAt) {}

    /**
     * What an owner decided.
     *
     * @param card the card as JSON while it may be read, with the last day of that
     */
    public record Decided(
            String outcome,
            @Nullable String reason,
            @Nullable Instant at,
            @Nullable LocalDate lastDay,
            @Nullable String card) {}

    /** Something that another organisation's colleague did with one of the own persons. */
    public record Notice(TenantId by, UUID entry, String action, String actor, String actorName, String purpose) {}

    /** Requests to the current organisation that it has not taken in yet and that still can be decided. */
    public List<Received> requests(Instant now) {
        try (PreparedStatement query = db.connection().prepareStatement(REQUESTS)) {
            query.setObject(1, now.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = query.executeQuery()) {
                List<Received> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(received(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Received received(ResultSet row) throws SQLException {
        return new Received(
                row.getObject(1, UUID.class),
                new TenantId(row.getString(2)),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getObject(11, OffsetDateTime.class).toInstant());
    }

    /** What was decided about these requests of the current organisation, each by its owner; nothing about what that did not take in. */
    public Map<UUID, Decided> decided(Map<UUID, TenantId> requests) {
        List<UUID> ids = List.copyOf(requests.keySet());
        Object[] owners = ids.stream().map(requests::get).map(String::valueOf).toArray();
        try (PreparedStatement query = db.connection().prepareStatement(DECISIONS)) {
            query.setArray(1, query.getConnection().createArrayOf("text", owners));
            query.setArray(2, query.getConnection().createArrayOf("uuid", ids.toArray()));
            Map<UUID, Decided> found = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    OffsetDateTime at = row.getObject(4, OffsetDateTime.class);
                    Decided decided = new Decided(
                            row.getString(2),
                            row.getString(3),
                            at == null ? null : at.toInstant(),
                            row.getObject(5, LocalDate.class),
                            row.getString(6));
                    found.put(row.getObject(1, UUID.class), decided);
                }
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Releases a card to the asker of a request about this entry, up to and including a day. */
    public void release(UUID request, TenantId asker, UUID entry, LocalDate lastDay, String card) {
        try (PreparedStatement insert = db.connection()
                .prepareStatement(
                        "insert into released_card (id, asker, entry_id, last_day, content) values (?, ?, ?, ?, ?)")) {
            insert.setObject(1, request);
            insert.setString(2, asker.code());
            insert.setObject(3, entry);
            insert.setObject(4, lastDay);
            insert.setString(5, card);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The card of a person changed: whoever got it reads it as it is now. */
    public void rewrite(UUID person, LocalDate lastDay, String card) {
        try (PreparedStatement update = db.connection()
                .prepareStatement("update released_card set content = ?, last_day = least(last_day, ?)"
                        + " where tenant = par_tenant() and entry_id in (select id from blind_person"
                        + " where tenant = par_tenant() and person_id = ?)")) {
            update.setString(1, card);
            update.setObject(2, lastDay);
            update.setObject(3, person);
            update.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Takes away the cards that the current organisation released and whose last day is before today. */
    public void forget(LocalDate today) {
        try (PreparedStatement delete = db.connection()
                .prepareStatement("delete from released_card where tenant = par_tenant() and last_day < ?")) {
            delete.setObject(1, today);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Takes away what the current organisation told others before this moment; they have had it in their logs for long. */
    public void forgetNotices(Instant kept) {
        try (PreparedStatement delete =
                db.connection().prepareStatement("delete from partner_notice where tenant = par_tenant() and at < ?")) {
            delete.setObject(1, kept.atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Tells the owner what a colleague of the current organisation did with the person of this entry. */
    public void note(TenantId owner, Notice notice, Instant at) {
        try (PreparedStatement insert = db.connection().prepareStatement(NOTE)) {
            insert.setString(1, owner.code());
            insert.setObject(2, notice.entry());
            insert.setString(3, notice.action());
            insert.setString(4, notice.actor());
            insert.setString(5, notice.actorName());
            insert.setString(6, notice.purpose());
            insert.setObject(7, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What others did with own persons since the last time, in the order of (xid, seq), so that none is passed over; each is given once. */
    public List<Notice> takeNews() {
        try (PreparedStatement query = db.connection().prepareStatement(NEWS)) {
            Place place = place();
            query.setString(1, place.xid());
            query.setLong(2, place.seq());
            List<Notice> news = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    news.add(notice(row));
                    place = new Place(row.getString(7), row.getLong(8));
                }
            }
            if (!news.isEmpty()) {
                remember(place);
            }
            return news;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                new TenantId(row.getString(1)),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    private record Place(String xid, long seq) {}

    private Place place() throws SQLException {
        try (PreparedStatement query = db.connection()
                        .prepareStatement("select upto, line from partner_notice_read where tenant = par_tenant()");
                ResultSet row = query.executeQuery()) {
            return row.next() ? new Place(row.getString(1), row.getLong(2)) : new Place("0", 0);
        }
    }

    private void remember(Place place) throws SQLException {
        try (PreparedStatement upsert = db.connection()
                .prepareStatement("insert into partner_notice_read (id, upto, line) values (gen_random_uuid(), ?, ?)"
                        + " on conflict (tenant) do update set upto = excluded.upto, line = excluded.line")) {
            upsert.setString(1, place.xid());
            upsert.setLong(2, place.seq());
            upsert.executeUpdate();
        }
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException("What organisations wrote for each other cannot be reached.", cause);
    }
}
