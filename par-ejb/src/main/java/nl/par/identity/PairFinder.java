// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.par.person.BsnVault;
import nl.par.person.PersonQuestion;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.person.lucene.Match;
import nl.par.person.lucene.PersonIndex;
import nl.par.person.match.Certainty;
import nl.par.person.match.Comparison;
import nl.par.tenancy.TenantDatabase;

/**
 * Compares persons who were registered or changed with all others of the current tenant, and proposes those who may be the same. A few at a time,
 * each lot in a transaction of its own; when the index cannot answer reliably, the lot is compared later.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class PairFinder {

    private static final int CANDIDATES = 20;
    private static final String OPEN_OF =
            "select x from PersonPair x where x.status = :open and (x.one = :person or x.other = :person)";
    private static final String SAID =
            "select count(x) from PersonPair x where x.status = :not and x.one in :all" + " and x.other in :all";

    @Inject
    private TenantDatabase db;

    @Inject
    private PersonRows rows;

    @Inject
    private Persons persons;

    @Inject
    private PersonIndex index;

    @Inject
    private BsnVault vault;

    @Inject
    private Clock clock;

    /**
     * Compares at most this many.
     *
     * @return how many were compared; fewer than asked when there are no more
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int compareSome(int most) {
        List<UUID> taken = rows.take(most);
        for (PersonView person : persons.findCurrent(taken)) {
            propose(person, person.restricted() ? Map.of() : alike(person));
        }
        return taken.size();
    }

    private Map<UUID, Comparison> alike(PersonView person) {
        PersonQuestion question = vault.question(person.details());
        Map<UUID, Comparison> alike = new HashMap<>();
        if (question.empty()) {
            return alike;
        }
        for (Match match : index.matches(question, CANDIDATES).best()) {
            if (!match.id().equals(person.id()) && worthAsking(match.comparison())) {
                alike.put(match.id(), match.comparison());
            }
        }
        alike.keySet()
                .retainAll(persons.findCurrent(List.copyOf(alike.keySet())).stream()
                        .filter(other -> !other.restricted())
                        .map(PersonView::id)
                        .toList());
        return alike;
    }

    /** A name alone is no reason to ask: half the country would be proposed. */
    static boolean worthAsking(Comparison found) {
        return found.certainty() != Certainty.MOGELIJK || found.reasonsFor().size() > 2;
    }

    private void propose(PersonView person, Map<UUID, Comparison> alike) {
        Map<UUID, Comparison> fresh = new HashMap<>(alike);
        for (PersonPair pair : db.query(OPEN_OF, PersonPair.class)
                .setParameter("open", PairStatus.OPEN)
                .setParameter("person", person.id())
                .getResultList()) {
            UUID other = pair.one().equals(person.id()) ? pair.other() : pair.one();
            Comparison again = fresh.remove(other);
            if (again == null) {
                db.remove(pair);
            } else {
                pair.found(again, clock.instant());
            }
        }
        fresh.forEach((other, found) -> {
            if (!saidToDiffer(person.id(), other)) {
                db.persist(new PersonPair(person.id(), other, found, clock.instant()));
            }
        });
        db.flush();
    }

    /** Whether somebody said so of these two, or of any who turned out to be one of them. */
    private boolean saidToDiffer(UUID one, UUID other) {
        List<UUID> all = new ArrayList<>(List.of(one, other));
        all.addAll(persons.mergedInto(one));
        all.addAll(persons.mergedInto(other));
        boolean known = !db.query("select x.id from PersonPair x where x.one = :one and x.other = :other", UUID.class)
                .setParameter("one", PersonPair.lower(one, other))
                .setParameter("other", PersonPair.lower(one, other).equals(one) ? other : one)
                .getResultList()
                .isEmpty();
        return known
                || db.query(SAID, Long.class)
                                .setParameter("not", PairStatus.NOT_SAME)
                                .setParameter("all", Set.copyOf(all))
                                .getSingleResult()
                        > 0;
    }
}
