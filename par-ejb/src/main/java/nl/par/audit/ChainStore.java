// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The log and its seals in the database, for the organisation that the connection's transaction works for. */
final class ChainStore {

    private static final String SEALS =
            "select tenant, number, first_xid::text, first_seq, last_xid::text, last_seq, entries,"
                    + " merkle_root, previous_root, root, signature, key_id, sealed_at from audit_seal ";

    private final Connection connection;

    ChainStore(Connection connection) {
        this.connection = connection;
    }

    /** Whether nobody else, on any node, seals for this organisation until the transaction ends. */
    boolean lock() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                        "select pg_try_advisory_xact_lock(hashtextextended('audit_seal ' || par_tenant(), 0))");
                ResultSet row = lock.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Lines after a position that no running transaction can come before any more, the oldest first. */
    List<LogLine> ripe(Position after, int most) throws SQLException {
        String query = "select " + LogLine.COLUMNS + " from audit_entry where (xid, seq) > (?::xid8, ?)"
                + " and xid < pg_snapshot_xmin(pg_current_snapshot()) order by audit_entry.xid, seq limit ?";
        List<LogLine> lines = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(query)) {
            read.setString(1, Long.toString(after.xid()));
            read.setLong(2, after.seq());
            read.setInt(3, most);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    lines.add(LogLine.read(rows));
                }
            }
        }
        return lines;
    }

    /** All lines in the order of the chain; the reader closes the statement. */
    PreparedStatement allLines() throws SQLException {
        PreparedStatement all = connection.prepareStatement(
                "select " + LogLine.COLUMNS + " from audit_entry order by audit_entry.xid, seq");
        all.setFetchSize(1000);
        return all;
    }

    /** All seals in the order of the chain; the reader closes the statement. */
    PreparedStatement allSeals() throws SQLException {
        PreparedStatement all = connection.prepareStatement(SEALS + "order by number");
        all.setFetchSize(1000);
        return all;
    }

    Optional<Seal> newestSeal() throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(SEALS + "order by number desc limit 1");
                ResultSet row = read.executeQuery()) {
            return row.next() ? Optional.of(readSeal(row)) : Optional.empty();
        }
    }

    Optional<Seal> seal(long number) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(SEALS + "where number = ?")) {
            read.setLong(1, number);
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? Optional.of(readSeal(row)) : Optional.empty();
            }
        }
    }

    static Seal readSeal(ResultSet row) throws SQLException {
        Batch batch = new Batch(
                row.getString("tenant"),
                row.getLong("number"),
                new Position(Long.parseLong(row.getString("first_xid")), row.getLong("first_seq")),
                new Position(Long.parseLong(row.getString("last_xid")), row.getLong("last_seq")),
                row.getInt("entries"),
                row.getBytes("merkle_root"),
                row.getBytes("previous_root"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant());
        return new Seal(batch, row.getBytes("root"), row.getBytes("signature"), row.getString("key_id"));
    }

    void store(Seal seal) throws SQLException {
        Batch batch = seal.batch();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_seal (id, number, first_xid, first_seq, last_xid, last_seq, entries, merkle_root,"
                        + " previous_root, root, signature, key_id, sealed_at)"
                        + " values (?, ?, ?::xid8, ?, ?::xid8, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setLong(2, batch.number());
            insert.setString(3, Long.toString(batch.first().xid()));
            insert.setLong(4, batch.first().seq());
            insert.setString(5, Long.toString(batch.last().xid()));
            insert.setLong(6, batch.last().seq());
            insert.setInt(7, batch.lines());
            insert.setBytes(8, batch.merkleRoot());
            insert.setBytes(9, batch.previousRoot());
            insert.setBytes(10, seal.root());
            insert.setBytes(11, seal.signature());
            insert.setString(12, seal.keyId());
            insert.setObject(13, batch.sealedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
