// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.par.casefile.lucene.HistoryMarks;
import nl.par.kernel.IncidentKind;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.tenancy.TenantDatabase;

/** Shows lines that the reader may see, with what matched. Their texts come from the database, never from the index. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class HistoryHits {

    private static final int AT_ONCE = 500;

    private static final String REFERENCES =
            "select new nl.par.casefile.HistoryHits$Reference(t.id, t.refId) from TimelineEntry t where t.id in :ids";

    @Inject
    private TenantDatabase db;

    @Inject
    private HistoryLines lines;

    @Inject
    private Persons persons;

    /** The record that tells more about a line. */
    public record Reference(UUID id, UUID refId) {}

    private record Heading(String number, String person) {}

    List<HistoryHit> show(List<HistoryRow> rows, List<HistoryClause> clauses) {
        HistoryMarks marks = new HistoryMarks(clauses);
        List<HistoryHit> hits = new ArrayList<>(rows.size());
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            hits.addAll(some(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)), marks));
        }
        return hits;
    }

    private List<HistoryHit> some(List<HistoryRow> rows, HistoryMarks marks) {
        List<UUID> ids = rows.stream().map(HistoryRow::id).toList();
        Map<UUID, HistoryLine> texts =
                lines.read(ids).stream().collect(Collectors.toMap(HistoryLine::id, Function.identity()));
        Map<UUID, UUID> references = references(ids);
        Map<UUID, Heading> headings =
                headings(rows.stream().map(HistoryRow::caseId).collect(Collectors.toSet()));
        List<HistoryHit> hits = new ArrayList<>();
        for (UUID id : ids) {
            HistoryLine line = Objects.requireNonNull(texts.get(id), "re-read in the same transaction");
            Heading heading = Objects.requireNonNull(headings.get(line.caseId()), "re-read in the same transaction");
            hits.add(hit(line, heading, references, marks));
        }
        return hits;
    }

    private static HistoryHit hit(HistoryLine line, Heading heading, Map<UUID, UUID> references, HistoryMarks marks) {
        String kinds = line.kinds();
        return new HistoryHit(
                line.id(),
                line.caseId(),
                heading.number(),
                heading.person(),
                line.at().toInstant(),
                line.kind(),
                references.get(line.id()),
                marks.whole(line.title()),
                marks.parts(line.text()),
                kinds == null
                        ? Set.of()
                        : Arrays.stream(kinds.split(",", -1))
                                .map(IncidentKind::valueOf)
                                .collect(Collectors.toCollection(java.util.TreeSet::new)),
                line.severity(),
                line.channel(),
                line.measure(),
                line.unit());
    }

    private Map<UUID, UUID> references(List<UUID> ids) {
        Map<UUID, UUID> references = new HashMap<>();
        if (!ids.isEmpty()) {
            db.query(REFERENCES, Reference.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(found -> references.put(found.id(), found.refId()));
        }
        return references;
    }

    private Map<UUID, Heading> headings(Set<UUID> caseIds) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        List<CaseFile> files = db.query("select c from CaseFile c where c.id in :ids", CaseFile.class)
                .setParameter("ids", caseIds)
                .getResultList();
        Map<UUID, PersonView> known =
                persons
                        .find(files.stream()
                                .flatMap(file -> file.personId().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PersonView::id, Function.identity()));
        return files.stream().collect(Collectors.toMap(CaseFile::id, file -> heading(file, known)));
    }

    private static Heading heading(CaseFile file, Map<UUID, PersonView> known) {
        return new Heading(
                file.number(),
                ReadCase.called(file, file.personId().map(known::get).orElse(null)));
    }
}
