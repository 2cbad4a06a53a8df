// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Reads of a dossier what may leave the organisation: what the history is searched by, from which the names of colleagues (R16) and every
 * BSN were kept out. Whether the user may do so is asked before, by the use case. Inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class OutsideReading {

    private static final String LINES =
            "select new nl.par.casefile.CourtLine(t.at, t.kind, t.title, t.foundBy, t.statement,"
                    + " t.refId, t.disputes) from TimelineEntry t where t.caseId = :case and t.foundBy is not null"
                    + " order by t.at, t.enteredAt";

    @Inject
    private TenantDatabase db;

    @Inject
    private Persons persons;

    @Inject
    private AuditNotes notes;

    /**
     * The dossier.
     *
     * @param shown which of its lines
     * @throws Refusal.NotFound when there is no such dossier
     */
    public OutsideCase read(UUID caseId, Predicate<CourtLine> shown) {
        CaseFile found = db.read(CaseFile.class, caseId);
        notes.subject("case", caseId);
        @Nullable PersonView person = found.personId().map(persons::read).orElse(null);
        found.personId().ifPresent(known -> notes.subject("person", known));
        List<CourtLine> lines = db.query(LINES, CourtLine.class)
                .setParameter("case", caseId)
                .getResultStream()
                .filter(shown)
                .toList();
        return new OutsideCase(
                found.number(),
                ReadCase.called(found, person),
                CourtLine.about(found, person),
                CourtLine.parts(lines, Locale.forLanguageTag("nl")));
    }
}
