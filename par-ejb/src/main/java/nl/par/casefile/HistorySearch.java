// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.casefile.lucene.HistoryIndex;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Finds lines of the timelines that the user may read: checks the question, asks the index, and lets the database dispose. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class HistorySearch {

    /** How many lines are looked through at once; who finds more narrows the question. */
    static final int MOST = 10_000;

    private static final String MINE = "select c.id from CaseFile c where " + Cases.INVOLVED_NOW;

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private HistoryIndex index;

    @Inject
    private HistoryRows rows;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * What was found.
     *
     * @param rows all that the user may see, in the order asked
     * @param complete whether that is all
     * @param used the parts of the question that were searched for
     * @param unused the parts that cannot be searched for
     */
    record Found(List<HistoryRow> rows, boolean complete, List<HistoryClause> used, List<HistoryClause> unused) {}

    Found find(HistoryQuestion question) {
        List<HistoryClause> clauses = HistoryTerms.read(question.zoekterm());
        List<HistoryClause> used = used(clauses);
        check(question.filter(), clauses, used)
                .requireText(question.doel(), 200, "doel", "Vul in waarvoor u dit wilt weten.")
                .refuseIfAny();
        HistoryIndex.Proposed proposed =
                index.propose(new HistoryIndex.Asked(used, question.filter(), mine(), question.volgorde(), MOST));
        List<HistoryClause> unused =
                clauses.stream().filter(clause -> !used.contains(clause)).toList();
        return new Found(rows.visible(proposed.ids()), proposed.complete(), used, unused);
    }

    /** The dossiers of a user who does not keep all, so that others' lines take no room; what may be seen is decided afterwards. */
    private @Nullable Collection<UUID> mine() {
        return cases.keepsCases()
                ? null
                : db.query(MINE, UUID.class)
                        .setParameter("me", user.signedIn().subject())
                        .setParameter("today", LocalDate.now(clock))
                        .getResultList();
    }

    /**
     * Looks whether a question can be kept.
     *
     * @throws Refusal.Invalid when it could not be asked
     */
    void check(SavedQuestion question) {
        List<HistoryClause> clauses = HistoryTerms.read(question.zoekterm());
        check(question.filter(), clauses, used(clauses)).refuseIfAny();
    }

    private static List<HistoryClause> used(List<HistoryClause> clauses) {
        return clauses.stream().filter(HistoryIndex::searchable).toList();
    }

    private static Violations check(HistoryFilter filter, List<HistoryClause> typed, List<HistoryClause> used) {
        Violations wrong = new Violations();
        if (typed.isEmpty()) {
            wrong.require(filter.narrows(), "zoekterm", "Vul een woord in, of kies een filter.");
        } else {
            wrong.require(
                    used.stream().anyMatch(clause -> !clause.without()),
                    "zoekterm",
                    "In uw zoekvraag staat geen woord waarop PAR kan zoeken. Woorden als 'de' en 'een' staan overal.");
        }
        filter.values()
                .forEach((facet, codes) -> wrong.require(
                        codes.size() <= 20 && codes.stream().allMatch(facet::knows),
                        facet.field(),
                        "Kies een van de bekende waarden."));
        wrong.require(
                filter.van() == null
                        || filter.totEnMet() == null
                        || !filter.van().isAfter(filter.totEnMet()),
                "totEnMet",
                "De laatste dag ligt voor de eerste dag.");
        return wrong;
    }
}
