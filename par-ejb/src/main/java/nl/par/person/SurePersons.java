// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.par.kernel.Bsn;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Who is surely registered already, of many persons at once and in two queries. Surely means the same BSN, or the same full name with the same
 * full date of birth and no other BSN; where two registered persons would do, nobody is sure. The rest is left to people.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class SurePersons {

    private static final String BY_KEY =
            "select known.id, known.same_key, known.bsn_key from unnest(?) as wanted (key) cross join lateral"
                    + " (select id, same_key, bsn_key from person where tenant = ? and %s = wanted.key"
                    + " and merged_into is null offset 0) as known";

    /** Somebody who is registered, and by what she is known. */
    private record Known(
            UUID id, @Nullable UUID name, @Nullable String number) {}

    @Inject
    private TenantDatabase db;

    @Inject
    private BsnVault vault;

    /** The same details with the BSN sealed, as they may be stored. */
    public PersonDetails seal(PersonDetails details) {
        return vault.seal(details, null);
    }

    /** Looks up all of these, sealed; inside the caller's transaction. */
    public Found among(Collection<PersonDetails> wanted) {
        Set<UUID> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (PersonDetails details : wanted) {
            UUID key = SamePerson.key(details);
            if (!key.equals(SamePerson.NOBODY)) {
                names.add(key);
            }
            numbers.addAll(numberKeys(details));
        }
        Found found = new Found();
        find("same_key", "uuid", names, found);
        find("bsn_key", "text", numbers, found);
        return found;
    }

    private void find(String by, String type, Collection<?> keys, Found found) {
        if (!keys.isEmpty()) {
            db.flush(); // those who were registered just now
            db.lookUp(BY_KEY.formatted(by), type, keys)
                    .forEach(row -> found.add(new Known((UUID) row[0], (UUID) row[1], (String) row[2])));
        }
    }

    private List<String> numberKeys(PersonDetails details) {
        PersonBsn bsn = details.burgerservicenummer();
        Bsn number = bsn == null ? null : bsn.number();
        return number == null ? List.of() : vault.searchKeys(number);
    }

    /** Works out the keys of persons who were registered before there were any; returns how many, at most {@code most}. */
    public int recognise(int most) {
        List<Person> unknown = db.query("select p from Person p where p.sameKey is null", Person.class)
                .setMaxResults(most)
                .getResultList();
        unknown.forEach(Person::recognise);
        return unknown.size();
    }

    /** The persons that were looked up, and those registered since. */
    public final class Found {

        private final Map<UUID, Set<UUID>> byName = new HashMap<>();
        private final Map<String, Set<UUID>> byNumber = new HashMap<>();
        private final Map<UUID, String> numberOf = new HashMap<>();

        private void add(Known person) {
            UUID name = person.name();
            if (name != null && !name.equals(SamePerson.NOBODY)) {
                byName.computeIfAbsent(name, key -> new HashSet<>()).add(person.id());
            }
            String number = person.number();
            if (number != null) {
                byNumber.computeIfAbsent(number, key -> new HashSet<>()).add(person.id());
                numberOf.put(person.id(), number);
            }
        }

        /** This person was registered meanwhile. */
        public void registered(UUID id, PersonDetails sealed) {
            PersonBsn bsn = sealed.burgerservicenummer();
            add(new Known(
                    id,
                    SamePerson.key(sealed),
                    bsn == null ? null : bsn.searchKey().orElse(null)));
        }

        /** Who this surely is, if anybody is registered who surely is. */
        public Optional<UUID> same(PersonDetails sealed) {
            List<String> numbers = numberKeys(sealed);
            Set<UUID> sameNumber = new HashSet<>();
            numbers.forEach(number -> sameNumber.addAll(byNumber.getOrDefault(number, Set.of())));
            if (!sameNumber.isEmpty()) {
                return only(sameNumber);
            }
            Set<UUID> sameName = new HashSet<>(byName.getOrDefault(SamePerson.key(sealed), Set.of()));
            if (!numbers.isEmpty()) {
                sameName.removeIf(numberOf::containsKey); // another number is another person
            }
            return only(sameName);
        }

        private static Optional<UUID> only(Set<UUID> ids) {
            return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
        }
    }
}
