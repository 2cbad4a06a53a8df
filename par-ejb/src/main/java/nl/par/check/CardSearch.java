// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.par.kernel.Refusal;
import nl.par.person.PersonQuestion;
import nl.par.person.lucene.Candidates;
import nl.par.person.lucene.PersonIndex;
import nl.par.person.match.Comparison;
import nl.par.person.match.PersonMatcher;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantSettings;
import nl.par.tenancy.Term;

/** Finds the persons with a valid card who may be meant: the index proposes, one query re-reads, the matcher judges. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class CardSearch {

    /** So many candidates are compared, and so many shown. */
    static final int CANDIDATES = 400;

    static final int SHOWN = 10;
    private static final String VALID =
            "select new nl.par.check.CardRow(p.id, p.externalRef, p.details, c.content, c.validUntil)"
                    + " from Person p, SignalCard c where c.id = p.id and p.restricted = false and c.validUntil >= :today"
                    + " and p.id in :ids";

    @Inject
    private TenantDatabase db;

    @Inject
    private PersonIndex index;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private TenantConfig config;

    private final PersonMatcher matcher = new PersonMatcher();

    /** What was found: the hits, and whether nobody was left out. */
    record Found(List<CheckHitView> hits, boolean complete) {}

    private record Judged(CardRow row, Comparison comparison) {}

    Found search(PersonQuestion question, LocalDate today) {
        Candidates candidates = index.candidates(question, CANDIDATES);
        List<CardRow> rows = valid(candidates.ids(), today);
        List<Judged> judged = judge(question, rows);
        boolean complete = judged.size() <= SHOWN && (candidates.complete() || lastMissed(candidates, judged));
        if (judged.isEmpty() && !complete) {
            throw new Refusal.Unreliable(
                    "Op deze gegevens past te veel om betrouwbaar te zoeken. Dit betekent niet dat er"
                            + " niets bekend is. Vul meer in, bijvoorbeeld een geboortedatum.");
        }
        CardContact otherwise = adviser();
        return new Found(
                judged.stream()
                        .limit(SHOWN)
                        .map(j -> j.row().hit(j.comparison(), today, otherwise))
                        .toList(),
                complete);
    }

    /** The persons among these with a card that is valid on this day. */
    List<CardRow> valid(Collection<UUID> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Term term = config.norm(tenant.id()).retention().card();
        return db.query(VALID, CardRow.class)
                .setParameter("today", today)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> row.under(term, today))
                .filter(row -> row.valid(today))
                .toList();
    }

    private List<Judged> judge(PersonQuestion question, List<CardRow> rows) {
        List<Judged> judged = new ArrayList<>();
        for (CardRow row : rows) {
            matcher.compare(question, row.details()).ifPresent(c -> judged.add(new Judged(row, c)));
        }
        judged.sort(Comparator.comparing((Judged j) -> j.comparison().certainty())
                .thenComparing(j -> -j.comparison().weight())
                .thenComparing(j -> j.row().id()));
        return judged;
    }

    /** Candidates come best first; when the last hundred hold no match, neither do those for whom there was no room. */
    private static boolean lastMissed(Candidates candidates, List<Judged> judged) {
        List<UUID> ids = candidates.ids();
        List<UUID> last = IntStream.range(Math.max(0, ids.size() - 100), ids.size())
                .mapToObj(ids::get)
                .toList();
        return judged.stream().noneMatch(j -> last.contains(j.row().id()));
    }

    /** Whom to call when a card names nobody: the VPT adviser of the organisation. */
    CardContact adviser() {
        TenantSettings.Contact contact = config.settings(tenant.id()).vptContact();
        return new CardContact(contact.name(), contact.phone());
    }
}
