// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sabotage: follows by the highest sequence number seen, as one would without thinking. */
final class PlainSequenceTail implements IndexSource {

    private final RealRegister register;
    private long last;

    PlainSequenceTail(RealRegister register) {
        this.register = register;
    }

    @Override
    public Changes changes(Snapshot seen, Position place, int limit) {
        List<ChangeLine> lines = new ArrayList<>();
        register.rows("select record_id, seq from change_log where seq > ? order by seq limit " + limit, last, row -> {
            last = row.getLong(2);
            lines.add(new ChangeLine(row.getObject(1, UUID.class), new Position(0, last)));
        });
        return new Changes(lines, new Snapshot(0, "0:0:"));
    }

    @Override
    public Snapshot now() {
        return new Snapshot(0, "0:0:");
    }

    @Override
    public String identity() {
        return "sabotaged";
    }

    @Override
    public List<UUID> page(@Nullable UUID after, int limit) {
        return register.page(after, limit);
    }

    @Override
    public List<IndexEntry> read(Collection<UUID> ids) {
        return register.read(ids);
    }
}
