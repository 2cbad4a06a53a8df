// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.CaseFile;
import nl.par.casefile.PersonCases;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.person.PersonDetails;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** The adviser compares two persons who may be the same, and says when they are not: then they are not proposed again. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ComparePersons {

    static final int LONGEST_REASON = 500;
    private static final int MOST = 100;
    private static final String OPEN =
            " from PersonPair x, Person a, Person b where x.status = :open and a.id = x.one and b.id = x.other"
                    + " and a.mergedInto is null and b.mergedInto is null and a.restricted = false and b.restricted = false";

    @Inject
    private TenantDatabase db;

    @Inject
    private Persons persons;

    @Inject
    private PersonCases cases;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /** The pairs about which nobody decided, surest first; at most a hundred. */
    @UseCase(Permission.KEEP_CASE)
    public List<PairLine> open() {
        List<PersonPair> pairs = db.query("select x" + OPEN + " order by x.weight desc, x.id", PersonPair.class)
                .setParameter("open", PairStatus.OPEN)
                .setMaxResults(MOST)
                .getResultList();
        Map<UUID, PersonView> known =
                persons
                        .find(pairs.stream()
                                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PersonView::id, Function.identity()));
        known.keySet().forEach(id -> notes.subject("person", id));
        return pairs.stream()
                .map(pair -> pair.line(called(known, pair.one()), called(known, pair.other())))
                .toList();
    }

    /** How many pairs wait for a decision. */
    @UseCase(Permission.KEEP_CASE)
    public int waiting() {
        return Math.toIntExact(db.query("select count(x)" + OPEN, Long.class)
                .setParameter("open", PairStatus.OPEN)
                .getSingleResult());
    }

    private static String called(Map<UUID, PersonView> known, UUID id) {
        PersonView person = known.get(id);
        return person == null ? PersonDetails.NAMELESS : person.details().forReading();
    }

    /**
     * Two persons side by side.
     *
     * @throws Refusal.NotFound when there is no such pair
     */
    @UseCase(Permission.KEEP_CASE)
    public PairView one(UUID id) {
        PersonPair pair = db.read(PersonPair.class, id);
        notes.subject("person", pair.one());
        notes.subject("person", pair.other());
        return pair.view(
                persons.read(pair.one()), persons.read(pair.other()), numbers(pair.one()), numbers(pair.other()));
    }

    private List<String> numbers(UUID person) {
        return cases.of(person).stream().map(CaseFile::number).toList();
    }

    /**
     * They are two persons. Remembered with who said so, when and why, and never proposed again, either way round.
     *
     * @param seen the version that the adviser saw
     * @throws Refusal.Invalid without a reason
     * @throws Refusal.Conflict when somebody decided before
     * @throws Refusal.Stale when it changed meanwhile
     */
    @UseCase(Permission.KEEP_CASE)
    public void reject(UUID id, int seen, @Nullable String reason) {
        new Violations()
                .requireText(reason, LONGEST_REASON, "reden", "Vul in waarom dit twee personen zijn.")
                .refuseIfAny();
        PersonPair pair = db.read(PersonPair.class, id);
        notes.subject("person", pair.one());
        notes.subject("person", pair.other());
        PersonMerge.Decision said = new PersonMerge.Decision(
                user.signedIn(), clock.instant(), String.valueOf(reason).strip());
        pair.judge(PairStatus.NOT_SAME, said);
        db.readVersion(PersonPair.class, id, seen);
    }
}
