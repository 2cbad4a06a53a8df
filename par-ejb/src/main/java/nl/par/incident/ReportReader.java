// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.casefile.Cases;
import nl.par.casefile.Timeline;
import nl.par.kernel.TurnableClock;
import nl.par.person.BsnVault;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantSettings;
import org.jspecify.annotations.Nullable;

/** Puts together what the user may read of a report. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class ReportReader {

    @Inject
    private TenantDatabase db;

    @Inject
    private Reports reports;

    @Inject
    private Attachments attachments;

    @Inject
    private BsnVault vault;

    @Inject
    private Cases cases;

    @Inject
    private Timeline timeline;

    @Inject
    private CurrentUser user;

    @Inject
    private TenantConfig config;

    ReportView read(Incident incident) {
        Affected affected = reports.readsApart(incident)
                ? db.find(AffectedColleague.class, incident.id())
                        .map(AffectedColleague::content)
                        .orElse(null)
                : null;
        return new ReportView(
                incident.id(),
                incident.number(),
                incident.status(),
                incident.reporterName(),
                incident.reportedAt(),
                told(incident, affected),
                incident.concerns(user.signedIn()),
                readableCase(incident),
                feedback(incident),
                attachments.of(incident.id()),
                incident.version());
    }

    /** With the BSN opened, of which a page shows the mask. */
    private IncidentReport told(Incident incident, @Nullable Affected affected) {
        return incident.told(affected)
                .about(incident.personReported().map(vault::open).orElse(null));
    }

    private @Nullable UUID readableCase(Incident incident) {
        boolean adviser = user.signedIn().may(Permission.KEEP_CASE);
        return incident.caseId().filter(id -> adviser || cases.isInvolved(id)).orElse(null);
    }

    private Feedback feedback(Incident incident) {
        List<Feedback.Done> done = incident
                .caseId()
                .map(id -> timeline.doneSince(id, incident.reportedAt().toInstant()))
                .orElse(List.of())
                .stream()
                .map(step -> new Feedback.Done(day(step.at().toInstant()), step.kind()))
                .toList();
        return new Feedback(
                day(incident.reportedAt().toInstant()),
                incident.reviewedAt()
                        .map(OffsetDateTime::toInstant)
                        .map(ReportReader::day)
                        .orElse(null),
                incident.reviewNote().orElse(null),
                done,
                timeline.isDisputed(incident.id()),
                contact());
    }

    private Feedback.Contact contact() {
        TenantSettings.Contact vpt = config.settings(user.signedIn().tenant()).vptContact();
        return new Feedback.Contact(vpt.name(), vpt.role(), vpt.phone(), vpt.email());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, TurnableClock.DUTCH_TIME);
    }
}
