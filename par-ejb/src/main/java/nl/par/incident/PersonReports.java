// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.Cases;
import nl.par.casefile.Timeline;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantDatabase;

/** Which person the confirmed reports concern, for when two persons turn out to be one, or not. Inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class PersonReports {

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Timeline timeline;

    /** A confirmed report, as far as an adviser needs to know it again. */
    public record Confirmed(UUID id, String nummer, LocalDate datum, UUID dossier) {}

    /** All reports in these dossiers concern this person from now on. */
    public void reassign(Collection<UUID> caseIds, UUID person) {
        of(caseIds).forEach(incident -> incident.concernPerson(person));
    }

    /** The ids of all reports in these dossiers. */
    public List<UUID> ids(Collection<UUID> caseIds) {
        return of(caseIds).stream().map(Incident::id).toList();
    }

    /** The reports in these dossiers that were confirmed after this moment, oldest first. */
    public List<Confirmed> confirmedSince(Collection<UUID> caseIds, Instant moment) {
        return of(caseIds).stream()
                .filter(incident -> incident.reviewedAt()
                        .filter(at -> at.isAfter(moment.atOffset(ZoneOffset.UTC)))
                        .isPresent())
                .map(incident -> new Confirmed(
                        incident.id(),
                        incident.number(),
                        incident.day(),
                        incident.caseId().orElseThrow()))
                .toList();
    }

    /**
     * A report moves with its line on the timeline to the open dossier of this person, whose reader the reporter becomes.
     *
     * @throws Refusal.NotFound when there is no such report
     */
    public void move(UUID report, UUID person) {
        Incident incident = db.read(Incident.class, report);
        UUID to = cases.openFor(person).id();
        incident.caseId().ifPresent(from -> timeline.move(report, from, to));
        incident.moveTo(person, to);
        cases.involveReporter(to, incident.reporter(), incident.reporterName());
    }

    private List<Incident> of(Collection<UUID> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : db.query("select i from Incident i where i.caseId in :cases order by i.occurredAt", Incident.class)
                        .setParameter("cases", caseIds)
                        .getResultList();
    }
}
