// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonView;

/** A register in memory, with a change log whose transactions end in any order. */
final class MadeUpRegister implements PersonSource {

    private final Map<UUID, PersonView> persons = new LinkedHashMap<>();
    private final List<Line> log = new ArrayList<>();
    private long oldestRunning = Long.MAX_VALUE;
    private boolean unreachable;
    private long number;

    synchronized UUID register(String call, String surname) {
        UUID id = new UUID(0, ++number);
        save(id, PersonDetails.named(PersonName.of(call, null, surname)), false, number);
        return id;
    }

    synchronized void save(UUID id, PersonDetails details, boolean restricted, long xid) {
        persons.put(id, new PersonView(id, details, restricted, 1));
        log(id, xid);
    }

    synchronized void rename(UUID id, String surname) {
        save(id, PersonDetails.named(PersonName.of("Jan", null, surname)), false, ++number);
    }

    synchronized void restrict(UUID id) {
        save(id, persons.get(id).details(), true, ++number);
    }

    synchronized void forget(UUID id) {
        persons.remove(id);
        log(id, ++number);
    }

    synchronized void log(UUID id, long xid) {
        log.add(new Line(id, new Position(xid, log.size() + 1L), true));
    }

    /** A transaction with this number is still running, so that nothing from it on is settled. */
    synchronized void running(long xid) {
        oldestRunning = xid;
    }

    synchronized void unreachable(boolean now) {
        unreachable = now;
    }

    synchronized long lastXid() {
        return number;
    }

    @Override
    public synchronized List<Line> after(Position place, int limit) {
        reach();
        return log.stream()
                .filter(line -> line.position().compareTo(place) > 0)
                .sorted((a, b) -> a.position().compareTo(b.position()))
                .map(line ->
                        new Line(line.person(), line.position(), line.position().xid() < oldestRunning))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Position start() {
        reach();
        long last = log.stream().mapToLong(line -> line.position().xid()).max().orElse(0);
        return new Position(Math.min(oldestRunning, last + 1), 0);
    }

    @Override
    public synchronized List<UUID> everyone() {
        return List.copyOf(persons.keySet());
    }

    @Override
    public synchronized List<PersonView> read(Collection<UUID> ids) {
        reach();
        return ids.stream().filter(persons::containsKey).map(persons::get).toList();
    }

    private void reach() {
        if (unreachable) {
            throw new IllegalStateException("the database does not answer");
        }
    }
}
