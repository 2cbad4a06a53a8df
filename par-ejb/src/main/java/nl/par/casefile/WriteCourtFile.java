// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.kernel.pdf.AccessiblePdf;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantSettings;

/**
 * Makes the whole dossier one PDF for a court: what happened in order, without names and data of colleagues (R16), without comments, and
 * without a BSN. It is made of what the history is searched by, from which all that was kept out.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class WriteCourtFile {

    @Inject
    private Cases cases;

    @Inject
    private OutsideReading outside;

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
        cases.requireReadable(caseId);
        notes.purpose("dossier voor de rechter");
        OutsideCase found = outside.read(caseId, line -> true);
        TenantSettings settings = config.settings(user.signedIn().tenant());
        CourtFile file = new CourtFile(
                settings.name(),
                settings.letterhead().colour(),
                found.number(),
                found.person(),
                found.about(),
                LocalDate.ofInstant(clock.instant(), TurnableClock.DUTCH_TIME),
                found.parts());
        return AccessiblePdf.compose(new CourtFileHtml(file).write());
    }
}
