// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantDatabase;

/** Keeps files with a report: what was written, photographed or recorded. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class KeepAttachments {

    private static final int MOST = 10;

    @Inject
    private TenantDatabase db;

    @Inject
    private Reports reports;

    @Inject
    private Attachments attachments;

    @Inject
    private Quarantine quarantine;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Adds a file to a report that is the user's own matter, or that the adviser reads.
     *
     * @param name as the sender's computer called it; only a cleaned last part is kept
     * @throws Refusal.NotFound when the user may not read the report
     * @throws Refusal.NotAllowed when she only reads it as an involved colleague
     * @throws Refusal.Invalid when type, size or name is not allowed, or a virus is in it
     * @throws Refusal.Conflict when there are ten already
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public UUID add(UUID incidentId, String name, byte[] content) {
        Incident incident = requireChangeable(incidentId);
        Attachment added = new Attachment(
                incident.id(),
                FileType.check(name, content),
                clock.instant().atOffset(ZoneOffset.UTC),
                user.signedIn().subject());
        quarantine.enter(added);
        db.readLocked(Incident.class, incidentId);
        if (attachments.of(incidentId).size() >= MOST) {
            throw new Refusal.Conflict("Een melding heeft hooguit " + MOST + " bijlagen.");
        }
        db.persist(added);
        return added.id();
    }

    /**
     * The files with a report, oldest first.
     *
     * @throws Refusal.NotFound when the user may not read the report
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public List<AttachmentLine> list(UUID incidentId) {
        return attachments.of(reports.requireReadable(incidentId).id());
    }

    /**
     * The files with the reports of a dossier, for each report that has any.
     *
     * @throws Refusal.NotFound when the user may not read the dossier's reports
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public List<ReportFiles> ofCase(UUID caseId) {
        return attachments.reportsWithFiles(caseId).stream()
                .map(reports::requireReadable)
                .map(report -> new ReportFiles(report.id(), report.number(), attachments.of(report.id())))
                .toList();
    }

    /**
     * What a text file says, to read it on a page.
     *
     * @throws Refusal.NotFound also when the file is no plain text
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public AttachmentText text(UUID attachmentId) {
        AttachmentContent file = read(attachmentId);
        if (!file.mediatype().equals(AttachmentText.MEDIA_TYPE)) {
            throw new Refusal.NotFound();
        }
        return AttachmentText.of(file);
    }

    /**
     * A file to download.
     *
     * @throws Refusal.NotFound when there is none, or the user may not read its report
     * @throws Refusal.Conflict when a virus is in it
     * @throws Refusal.Unreliable when it has yet to be scanned and the scanner does not answer
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public AttachmentContent read(UUID attachmentId) {
        Attachment found = db.read(Attachment.class, attachmentId);
        reports.requireReadable(found.incidentId());
        quarantine.leave(found);
        return found.forDownload();
    }

    /**
     * Takes a file away. Refuses like {@link #add}.
     *
     * @return the report that it was with
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public UUID remove(UUID attachmentId) {
        Attachment found = db.read(Attachment.class, attachmentId);
        Incident incident = requireChangeable(found.incidentId());
        if (incident.status() != ReportStatus.RECEIVED) {
            throw new Refusal.Conflict("Deze melding is al beoordeeld. De bijlagen blijven erbij.");
        }
        db.remove(found);
        return incident.id();
    }

    private Incident requireChangeable(UUID incidentId) {
        Incident incident = reports.requireReadable(incidentId);
        if (!reports.readsApart(incident)) {
            throw new Refusal.NotAllowed("Alleen de melder en de adviseur VPT wijzigen de bijlagen.");
        }
        return incident;
    }
}
