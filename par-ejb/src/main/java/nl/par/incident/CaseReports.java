// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Statement;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** What the confirmed reports of a dossier offer to a measure, for the packages above. Inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class CaseReports {

    @Inject
    private TenantDatabase db;

    /** The facts and quotes of the confirmed reports, oldest first; never an assessment. */
    public List<Reported> facts(UUID caseId) {
        return of(caseId).stream()
                .filter(incident -> incident.status() == ReportStatus.VALIDATED)
                .flatMap(incident -> incident.told(null).verhaal().uitspraken().stream()
                        .filter(said -> said.kind().mayLeaveDossier())
                        .map(said -> new Reported(incident.day(), said)))
                .toList();
    }

    /** What the reports of the dossier only suppose: it never gets into a letter. */
    public List<String> assessments(UUID caseId) {
        return of(caseId).stream()
                .flatMap(incident -> incident.told(null).verhaal().uitspraken().stream())
                .filter(said -> !said.kind().mayLeaveDossier())
                .map(Statement::text)
                .toList();
    }

    /** The confirmed reports of the dossier as they were told, oldest first, for who may read what it did to the colleague (R16). */
    public List<Told> told(UUID caseId) {
        return of(caseId).stream()
                .filter(incident -> incident.status() == ReportStatus.VALIDATED)
                .map(this::told)
                .toList();
    }

    private Told told(Incident incident) {
        Optional<Affected> affected =
                db.find(AffectedColleague.class, incident.id()).map(AffectedColleague::content);
        IncidentReport report = incident.told(null);
        return new Told(
                incident.id(),
                incident.number(),
                incident.occurredAt(),
                incident.channel(),
                report.locatie(),
                incident.kinds(),
                report.verhaal(),
                report.optreden(),
                affected.map(Affected::letsel).orElse(null),
                affected.map(Affected::schade).orElse(null));
    }

    /** The names of the colleagues who reported or were affected: a letter must not hold them (R16). */
    public List<String> colleagueNames(UUID caseId) {
        List<String> names = new ArrayList<>();
        for (Incident incident : of(caseId)) {
            names.add(incident.reporterName());
            incident.onBehalfName().ifPresent(names::add);
        }
        return names;
    }

    private List<Incident> of(UUID caseId) {
        return db.query("select i from Incident i where i.caseId = :case order by i.occurredAt", Incident.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** A confirmed report; {@code letsel} and {@code schade} are the affected colleague's. */
    public record Told(
            UUID id,
            String nummer,
            Instant moment,
            Channel kanaal,
            @Nullable String locatie,
            Set<IncidentKind> soorten,
            Story verhaal,
            AcuteResponse optreden,
            @Nullable String letsel,
            @Nullable String schade) {}

    /** A statement and the day of the incident that it is about. */
    public record Reported(LocalDate day, Statement statement) {}
}
