// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;

/**
 * Searches what happened in the dossiers that the user may read: full text over the timelines. An answer is complete up to the moment of
 * asking, or there is none (R9); every hit, count and total was re-read under the user's rights.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class SearchHistory {

    @Inject
    private HistorySearch search;

    @Inject
    private HistoryHits hits;

    @Inject
    private HistoryTable table;

    @Inject
    private AuditNotes notes;

    /**
     * One page of what matches.
     *
     * @throws Refusal.Invalid when the question cannot be understood, has no purpose (R10), or narrows to unknown values
     * @throws Refusal.Unreliable when the search cannot be trusted now
     */
    @UseCase(Permission.READ_CASE)
    public HistoryPage search(HistoryQuestion question) {
        notes.purpose(String.valueOf(question.doel()));
        HistorySearch.Found found = search.find(question);
        int from = Math.min(found.rows().size(), (question.pagina() - 1) * question.paginaGrootte());
        List<HistoryRow> shown =
                found.rows().subList(from, Math.min(found.rows().size(), from + question.paginaGrootte()));
        shown.forEach(row -> notes.subject("case", row.caseId()));
        return new HistoryPage(
                hits.show(shown, found.used()),
                found.rows().size(),
                found.complete(),
                HistoryCounts.of(found.rows()),
                words(question, found),
                found.unused().stream().map(HistoryClause::text).toList(),
                question.pagina(),
                question.paginaGrootte());
    }

    /**
     * All that matches, at most {@link HistoryTable#MOST} lines, as a file for a spreadsheet; without names of colleagues (R16).
     *
     * @throws Refusal as {@link #search}
     */
    @UseCase(Permission.KEEP_CASE)
    public byte[] asFile(HistoryQuestion question) {
        notes.purpose(String.valueOf(question.doel()));
        HistorySearch.Found found = search.find(question);
        List<HistoryRow> kept = found.rows().stream().limit(HistoryTable.MOST).toList();
        kept.forEach(row -> notes.subject("case", row.caseId()));
        return table.write(
                hits.show(kept, found.used()),
                found.complete() && kept.size() == found.rows().size());
    }

    private static List<String> words(HistoryQuestion question, HistorySearch.Found found) {
        List<String> words = new ArrayList<>();
        found.used().forEach(clause -> words.add(clause.inWords()));
        question.filter().values().forEach((facet, codes) -> codes.forEach(code -> words.add(facet.label(code))));
        return words;
    }
}
