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
import java.util.TreeSet;
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
    private final TreeSet<Long> open = new TreeSet<>();
    private long oldestRunning = Long.MAX_VALUE;
    private String identity = "first";
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

    /** Begins a transaction and returns its number. */
    synchronized long begin() {
        open.add(++number);
        running(open.first());
        return number;
    }

    /** Ends it: what it noted can be read from now on. */
    synchronized void end(long xid) {
        open.remove(xid);
        running(open.isEmpty() ? Long.MAX_VALUE : open.first());
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

    /** Lines are numbered as they become readable, so that "what could be read then" is a number of lines here. */
    @Override
    public synchronized Changes changes(Snapshot seen, Position place, int limit) {
        reach();
        List<ChangeLine> lines = new ArrayList<>();
        for (Map.Entry<Position, UUID> line : log.tailMap(place, false).entrySet()) {
            if (lines.size() == limit) {
                break;
            }
            if (line.getKey().seq() > readable(seen)) {
                lines.add(new ChangeLine(line.getValue(), line.getKey()));
            }
        }
        return new Changes(lines, now());
    }

    private static long readable(Snapshot seen) {
        return seen.text().startsWith("lines ") ? Long.parseLong(seen.text().substring(6)) : 0;
    }

    @Override
    public synchronized Snapshot now() {
        reach();
        long last = log.keySet().stream().mapToLong(Position::xid).max().orElse(0);
        return new Snapshot(Math.min(oldestRunning, last + 1), "lines " + log.size());
    }

    @Override
    public synchronized String identity() {
        reach();
        return identity;
    }

    /** The database was restored to this: the log is as it was, and nobody wrote down what is different. */
    synchronized void restored(String other) {
        identity = other;
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
