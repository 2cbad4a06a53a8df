// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.tenancy.NewRecords;
import nl.par.tenancy.RecordKind;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * The persons of the current tenant. Every change notes itself in the change log within the same transaction, so that what was saved is found
 * by the next search. Use cases of upper packages call this inside their transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Persons {

    private static final String VIEWS =
            "select new nl.par.person.PersonView(p.id, p.details, p.restricted, p.version) from Person p where p.id in :ids";
    private static final String LOCK_ALL = "select id from person where id = any (?) order by id for update";

    @Inject
    private TenantDatabase db;

    @Inject
    private BsnVault vault;

    @Inject
    private PersonHistory history;

    @Inject
    private Event<PersonChanged> changes;

    /** Registers a person and returns the new id. */
    public UUID register(PersonDetails details) {
        Person person = new Person(vault.seal(details, null), null);
        db.persist(person);
        db.changed(RecordKind.PERSON, person.id());
        return person.id();
    }

    /**
     * Registers a person who is taken over from another register, and returns the new id.
     *
     * @param sealed with the BSN sealed
     * @param externalRef the key there
     */
    public UUID takeOver(PersonDetails sealed, String externalRef, NewRecords fresh) {
        Person person = new Person(sealed, externalRef);
        fresh.add(person.id(), person);
        fresh.changed(RecordKind.PERSON, person.id());
        return person.id();
    }

    /**
     * Replaces what is registered about a person (AVG 16).
     *
     * @throws Refusal.NotFound when this tenant has no such person
     */
    public void rectify(UUID id, PersonDetails better) {
        rectify(id, better, null);
    }

    /** As {@link #rectify(UUID, PersonDetails)}, and remembers why. */
    public void rectify(UUID id, PersonDetails better, @Nullable String reason) {
        Person person = db.read(Person.class, id);
        PersonDetails sealed = vault.seal(better, person.details());
        List<String> changed = PersonField.differing(person.details(), sealed).stream()
                .map(PersonField::label)
                .toList();
        if (!changed.isEmpty()) {
            person.rectify(sealed);
            history.add(id, changed, reason);
            changed(id);
        }
    }

    /**
     * Hides a person from every search at once, or shows the person again (R6, AVG 18).
     *
     * @throws Refusal.NotFound when this tenant has no such person
     */
    public void restrict(UUID id, boolean hidden) {
        restrict(id, hidden, null);
    }

    /** As {@link #restrict(UUID, boolean)}, and remembers why. */
    public void restrict(UUID id, boolean hidden, @Nullable String reason) {
        db.read(Person.class, id).restrict(hidden);
        history.add(id, List.of(hidden ? "Beperking ingesteld" : "Beperking opgeheven"), reason);
        changed(id);
    }

    /**
     * Removes a person with everything that a check shows of that person, here and in the files of the index (R11, AVG 17), and with everybody
     * who turned out to be that person.
     *
     * @throws Refusal.NotFound when this tenant has no such person
     */
    public void forget(UUID id) {
        for (UUID merged : mergedInto(id)) {
            forget(merged);
        }
        Person person = db.read(Person.class, id);
        changes.fire(new PersonChanged(id));
        db.remove(person);
        db.changed(RecordKind.PERSON, id);
    }

    /** Those who turned out to be this person. */
    public List<UUID> mergedInto(UUID id) {
        return db.query("select p.id from Person p where p.mergedInto = :id", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /**
     * The id under which a person is registered now: her own, or that of who she turned out to be.
     *
     * @throws Refusal.NotFound when this tenant has no such person
     */
    public UUID currentId(UUID id) {
        UUID current = id;
        @Nullable UUID next = db.read(Person.class, id).mergedInto();
        while (next != null) {
            current = next;
            next = db.read(Person.class, next).mergedInto();
        }
        return current;
    }

    /** The person turned out to be another one, or after all did not. From now on a check finds her only there, or here again. */
    public void merge(UUID gone, @Nullable UUID into) {
        db.read(Person.class, gone).mergeInto(into);
        history.add(gone, List.of(into == null ? "Samenvoeging ongedaan gemaakt" : "Samengevoegd"), null);
        changed(gone);
        if (into != null) {
            changed(into);
        }
    }

    /** The index re-reads the person, and she is compared anew with all others. */
    private void changed(UUID id) {
        db.changed(RecordKind.PERSON, id);
        db.change("update Person p set p.compared = false where p.id = :id")
                .setParameter("id", id)
                .executeUpdate();
        changes.fire(new PersonChanged(id));
    }

    /**
     * The person.
     *
     * @throws Refusal.NotFound when this tenant has no such person
     */
    public PersonView read(UUID id) {
        return find(List.of(id)).stream().findFirst().orElseThrow(Refusal.NotFound::new);
    }

    /** The persons with these ids who can be found: who turned out to be another person is left out, as is an id that this tenant does not have. */
    public List<PersonView> findCurrent(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return opened(db.query(VIEWS + " and p.mergedInto is null", PersonView.class), ids);
    }

    /** The persons with these ids, in one query; ids that this tenant does not have are left out. */
    public List<PersonView> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return opened(db.query(VIEWS, PersonView.class), ids);
    }

    private List<PersonView> opened(TypedQuery<PersonView> views, Collection<UUID> ids) {
        return views.setParameter("ids", ids)
                .getResultStream()
                .map(found -> found.with(vault.open(found.details())))
                .toList();
    }

    /** Works out the keys of persons who were registered before there were any; returns how many, at most {@code most}. */
    public int recognise(int most) {
        List<Person> unknown = db.query("select p from Person p where p.sameKey is null", Person.class)
                .setMaxResults(most)
                .getResultList();
        unknown.forEach(Person::recognise);
        return unknown.size();
    }

    /** A page of the ids of all persons of the tenant, in their order, for filling an index. */
    public List<UUID> page(@Nullable UUID after, int limit) {
        String all = "select p.id from Person p" + (after == null ? "" : " where p.id > :after") + " order by p.id";
        TypedQuery<UUID> query = db.query(all, UUID.class).setMaxResults(limit);
        return (after == null ? query : query.setParameter("after", after)).getResultList();
    }

    /** Like {@link #lock}, of many at once and always in the same order, so that nobody waits for each other; reads nothing about them. */
    public void lockAll(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        db.flush(); // those who were registered just now
        try (PreparedStatement lock = db.connection().prepareStatement(LOCK_ALL)) {
            lock.setArray(1, lock.getConnection().createArrayOf("uuid", ids.toArray()));
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The persons cannot be locked.", e);
        }
    }

    /**
     * Keeps others from changing anything about a person until this transaction ends.
     *
     * @throws Refusal.NotFound when this tenant has no such person
     */
    public void lock(UUID id) {
        db.readLocked(Person.class, id);
    }
}
