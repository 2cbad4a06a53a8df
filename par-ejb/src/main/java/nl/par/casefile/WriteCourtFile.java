// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.kernel.pdf.AccessiblePdf;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantSettings;
import org.jspecify.annotations.Nullable;

/**
 * Makes the whole dossier one PDF for a court: what happened in order, without names and data of colleagues (R16), without comments, and
 * without a BSN. It is made of what the history is searched by, from which all that was kept out.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class WriteCourtFile {

    private static final String LINES =
            "select new nl.par.casefile.CourtLine(t.at, t.kind, t.title, t.foundBy, t.statement,"
                    + " t.refId, t.disputes) from TimelineEntry t where t.caseId = :case and t.foundBy is not null"
                    + " order by t.at, t.enteredAt";

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Persons persons;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * The PDF.
     *
     * @throws Refusal.NotFound when there is no such dossier
     */
    @UseCase(Permission.KEEP_CASE)
    public byte[] pdf(UUID caseId) {
        CaseFile found = cases.requireReadable(caseId);
        notes.purpose("dossier voor de rechter");
        @Nullable PersonView person = found.personId().map(persons::read).orElse(null);
        found.personId().ifPresent(shown -> notes.subject("person", shown));
        TenantSettings settings = config.settings(user.signedIn().tenant());
        List<CourtLine> lines =
                db.query(LINES, CourtLine.class).setParameter("case", caseId).getResultList();
        CourtFile file = new CourtFile(
                settings.name(),
                settings.letterhead().colour(),
                found.number(),
                ReadCase.called(found, person),
                CourtLine.about(found, person),
                LocalDate.ofInstant(clock.instant(), TurnableClock.DUTCH_TIME),
                CourtLine.parts(lines, Locale.forLanguageTag("nl")));
        return AccessiblePdf.compose(new CourtFileHtml(file).write());
    }
}
