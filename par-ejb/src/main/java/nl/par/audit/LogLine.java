// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit log as it stands in the database, and the one definition of its bytes: every column, in the order of
 * {@link #COLUMNS}, each with its length before it, so that no two different lines have the same bytes.
 */
record LogLine(Position position, Instant recordedAt, List<@Nullable String> values) {

    /** What is sealed. A column that is added later starts a new definition and never changes this one. */
    static final String COLUMNS =
            "xid::text, seq, tenant, id, recorded_at, actor, actor_name, action, permission, outcome,"
                    + " reason, subjects, purpose, correlation_id";

    private static final List<String> TEXTS =
            List.of("actor", "actor_name", "action", "permission", "outcome", "reason", "subjects", "purpose");

    static LogLine read(ResultSet row) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        values.add(row.getString("tenant"));
        values.add(row.getObject("id", UUID.class).toString());
        for (String column : TEXTS) {
            values.add(row.getString(column));
        }
        values.add(row.getObject("correlation_id", UUID.class).toString());
        return new LogLine(
                new Position(Long.parseLong(row.getString("xid")), row.getLong("seq")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                values);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        append(bytes, longBytes(position.xid()));
        append(bytes, longBytes(position.seq()));
        append(bytes, longBytes(ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt)));
        for (String value : values) {
            append(bytes, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** An absent value has length -1 and so differs from an empty one. */
    private static void append(ByteArrayOutputStream bytes, byte @Nullable [] value) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt(value == null ? -1 : value.length)
                .array());
        if (value != null) {
            bytes.writeBytes(value);
        }
    }

    private static byte[] longBytes(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }
}
