// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;

/** A register of names in memory, with a change log whose transactions end in any order. */
final class MadeUpRegister implements IndexSource {

    static final String NAME = "name";

    private final Map<UUID, String> names = new HashMap<>();
    private final Set<UUID> hidden = new HashSet<>();
    private final TreeMap<Position, UUID> log = new TreeMap<>();
    private long oldestRunning = Long.MAX_VALUE;
    private boolean unreachable;
    private long number;
    private Runnable duringPages = () -> {};

    synchronized UUID register(String name) {
        UUID id = UUID.nameUUIDFromBytes(RecordIds.bytes(new UUID(0, ++number)).bytes);
        save(id, name, number);
        return id;
    }

    synchronized void save(UUID id, String name, long xid) {
        names.put(id, name);
        log(id, xid);
    }

    synchronized void rename(UUID id, String name) {
        save(id, name, ++number);
    }

    synchronized void restrict(UUID id) {
        hidden.add(id);
        log(id, ++number);
    }

    synchronized void forget(UUID id) {
        names.remove(id);
        log(id, ++number);
    }

    synchronized void log(UUID id, long xid) {
        log.put(new Position(xid, log.size() + 1L), id);
    }

    /** Changes a name as if somebody forgot the change log. */
    synchronized void renameUnnoticed(UUID id, @Nullable String name) {
        if (name == null) {
            names.remove(id);
        } else {
            names.put(id, name);
        }
    }

    synchronized void restrictUnnoticed(UUID id) {
        hidden.add(id);
    }

    /** A transaction with this number is still running, so that nothing from it on is settled. */
    synchronized void running(long xid) {
        oldestRunning = xid;
    }

    synchronized void unreachable(boolean now) {
        unreachable = now;
    }

    /** What happens whenever a page was read. */
    synchronized void duringPages(Runnable what) {
        duringPages = what;
    }

    synchronized long lastXid() {
        return number;
    }

    synchronized Map<UUID, String> findable() {
        Map<UUID, String> findable = new HashMap<>(names);
        findable.keySet().removeAll(hidden);
        return findable;
    }

    @Override
    public synchronized List<ChangeLine> after(Position place, int limit) {
        reach();
        List<ChangeLine> lines = new ArrayList<>();
        for (Map.Entry<Position, UUID> line : log.tailMap(place, false).entrySet()) {
            if (lines.size() == limit) {
                break;
            }
            lines.add(
                    new ChangeLine(line.getValue(), line.getKey(), line.getKey().xid() < oldestRunning));
        }
        return lines;
    }

    @Override
    public synchronized Position start() {
        reach();
        long last = log.keySet().stream().mapToLong(Position::xid).max().orElse(0);
        return new Position(Math.min(oldestRunning, last + 1), 0);
    }

    @Override
    public List<UUID> page(@Nullable UUID after, int limit) {
        List<UUID> page = readPage(after, limit);
        duringPages.run();
        return page;
    }

    private synchronized List<UUID> readPage(@Nullable UUID after, int limit) {
        reach();
        return names.keySet().stream()
                .filter(id -> after == null || RecordIds.bytes(id).compareTo(RecordIds.bytes(after)) > 0)
                .sorted((a, b) -> RecordIds.bytes(a).compareTo(RecordIds.bytes(b)))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<IndexEntry> read(Collection<UUID> ids) {
        reach();
        return ids.stream()
                .filter(names::containsKey)
                .filter(id -> !hidden.contains(id))
                .map(id -> new IndexEntry(id, document(names.get(id))))
                .toList();
    }

    static Document document(String name) {
        Document document = new Document();
        document.add(new StringField(NAME, name, Store.NO));
        return document;
    }

    private void reach() {
        if (unreachable) {
            throw new IllegalStateException("the database does not answer");
        }
    }
}
