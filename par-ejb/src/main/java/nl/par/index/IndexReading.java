// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.tenancy.RecordKind;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Reads the current tenant's change log and records, each call but one in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@SuppressWarnings("NullAway.Init") // injected
public class IndexReading {

    private static final String NOW = "select pg_current_snapshot()::text";

    private static final String IDENTITY = "select s.system_identifier || '.' || c.timeline_id || '.' || d.oid from"
            + " pg_control_system() s, pg_control_checkpoint() c, pg_database d where d.datname = current_database()";

    /** Beside the lines the snapshot, also when there is no line: one statement sees one moment. */
    private static final String CHANGES = "select pg_current_snapshot()::text, line.record_id, line.xid::text, line.seq"
            + " from (select 1) as one left join (select record_id, xid, seq from change_log"
            + " where kind = ? and (xid, seq) > (?::xid8, ?) and not pg_visible_in_snapshot(xid, ?::pg_snapshot)"
            + " and xid < pg_snapshot_xmax(pg_current_snapshot())" // others came with a restored database
            + " order by xid, seq limit ?) as line on true order by line.xid, line.seq";

    private static final String UNSEEN =
            "select pg_snapshot_xmin(pg_current_snapshot()) < pg_snapshot_xmin(?::pg_snapshot)"
                    + " or exists (select 1 from change_log where kind = ? and xid >= pg_snapshot_xmin(?::pg_snapshot)"
                    + " and not pg_visible_in_snapshot(xid, ?::pg_snapshot)"
                    + " and xid < pg_snapshot_xmax(pg_current_snapshot()))";

    @Inject
    private TenantDatabase db;

    /** The lines after a place that could not be read at an earlier moment, in order. */
    public Changes changes(RecordKind kind, Snapshot seen, Position place, int limit) {
        try (PreparedStatement select = db.connection().prepareStatement(CHANGES)) {
            select.setString(1, kind.name());
            select.setString(2, String.valueOf(place.xid()));
            select.setLong(3, place.seq());
            select.setString(4, seen.text());
            select.setInt(5, limit);
            try (ResultSet rows = select.executeQuery()) {
                return changes(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The change log cannot be read.", e);
        }
    }

    private static Changes changes(ResultSet rows) throws SQLException {
        List<ChangeLine> lines = new ArrayList<>();
        rows.next();
        Snapshot snapshot = Snapshot.of(rows.getString(1));
        if (rows.getObject(2) != null) {
            do {
                Position position = new Position(Long.parseLong(rows.getString(3)), rows.getLong(4));
                lines.add(new ChangeLine(rows.getObject(2, UUID.class), position));
            } while (rows.next());
        }
        return new Changes(lines, snapshot);
    }

    /**
     * Whether a line can be read now that could not be read at an earlier moment, or the database is older than it was then. In the caller's own
     * transaction, because a question asks it each time.
     */
    @Transactional(TxType.REQUIRED)
    public boolean unseen(RecordKind kind, Snapshot seen) {
        try (PreparedStatement select = db.connection().prepareStatement(UNSEEN)) {
            select.setQueryTimeout((int) Indexes.PATIENCE.toSeconds());
            select.setString(1, seen.text());
            select.setString(2, kind.name());
            select.setString(3, seen.text());
            select.setString(4, seen.text());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The change log cannot be read.", e);
        }
    }

    /** What the database shows now. */
    public Snapshot now() {
        return Snapshot.of(one(NOW));
    }

    /** Which database this is: its server, the server's line of history, and its number there. */
    public String identity() {
        return one(IDENTITY);
    }

    private String one(String question) {
        try (PreparedStatement select = db.connection().prepareStatement(question);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The change log cannot be read.", e);
        }
    }

    /** A page of the ids of all records. */
    public List<UUID> page(IndexedRecords records, @Nullable UUID after, int limit) {
        return records.page(after, limit);
    }

    /** What may be found of these records. */
    public List<IndexEntry> read(IndexedRecords records, Collection<UUID> ids) {
        return records.read(ids);
    }
}
