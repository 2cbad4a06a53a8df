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

/** Reads the current tenant's change log and records, each call in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@SuppressWarnings("NullAway.Init") // injected
public class IndexReading {

    private static final String AFTER =
            "select record_id, xid::text, seq, xid < pg_snapshot_xmin(pg_current_snapshot())"
                    + " from change_log where kind = ? and (xid, seq) > (?::xid8, ?) order by xid, seq limit ?";
    private static final String START = "select pg_snapshot_xmin(pg_current_snapshot())::text";

    @Inject
    private TenantDatabase db;

    /** The lines after a place, in order. */
    public List<ChangeLine> after(RecordKind kind, Position place, int limit) {
        try (PreparedStatement select = db.connection().prepareStatement(AFTER)) {
            select.setString(1, kind.name());
            select.setString(2, String.valueOf(place.xid()));
            select.setLong(3, place.seq());
            select.setInt(4, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<ChangeLine> lines = new ArrayList<>();
                while (rows.next()) {
                    lines.add(line(rows));
                }
                return lines;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The change log cannot be read.", e);
        }
    }

    private static ChangeLine line(ResultSet row) throws SQLException {
        Position position = new Position(Long.parseLong(row.getString(2)), row.getLong(3));
        return new ChangeLine(row.getObject(1, UUID.class), position, row.getBoolean(4));
    }

    /** The place before everything that is not surely visible yet. */
    public Position start() {
        try (PreparedStatement select = db.connection().prepareStatement(START);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Position(Long.parseLong(row.getString(1)), 0);
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
