// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.incident.AcuteResponse;
import nl.par.incident.Circumstances;
import nl.par.incident.Confirmation;
import nl.par.incident.IncidentReport;
import nl.par.incident.ReportIncident;
import nl.par.incident.Story;
import nl.par.incident.ValidateReport;
import nl.par.incident.WellBeing;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Severity;
import nl.par.protocol.ArrangeAftercare;
import nl.par.protocol.FindTasks;
import nl.par.protocol.ReadAftercare;
import nl.par.protocol.SupportKind;
import nl.par.protocol.TaskQuery;
import nl.par.protocol.WorkOnTask;

/** An ordinary year: a number of reports about people who stayed unknown, each confirmed and followed up within days. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class SeriesTelling implements Telling {

    private static final int WORKING_HOUR = 10;

    @Inject
    private ReportIncident reporting;

    @Inject
    private ValidateReport validating;

    @Inject
    private FindTasks tasks;

    @Inject
    private WorkOnTask work;

    @Inject
    private ReadAftercare aftercare;

    @Inject
    private ArrangeAftercare arranging;

    @Override
    public String step() {
        return "jaar";
    }

    @Override
    public List<Happening> plan(StoryNode step, Tale tale) {
        List<String> kinds = step.texts("soorten");
        Instant start = Instant.parse(step.text("jaar") + "-01-06T00:00:00Z");
        Duration apart = Duration.ofDays(340).dividedBy(kinds.size());
        List<Happening> happenings = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            Instant day = start.plus(apart.multipliedBy(i));
            Instant at = day.minusNanos(day.toEpochMilli() % Duration.ofDays(1).toMillis() * 1_000_000)
                    .plus(Duration.ofHours(WORKING_HOUR));
            happenings.addAll(one(step, tale, at, kinds.get(i)));
        }
        return happenings;
    }

    private List<Happening> one(StoryNode step, Tale tale, Instant at, String kinds) {
        UUID[] made = new UUID[1];
        int hours = 3 + kinds.length();
        return List.of(
                new Happening(
                        at,
                        tale.colleague(step.text("door")),
                        () -> made[0] = reporting
                                .submit(report(at, kinds), UUID.randomUUID())
                                .id()),
                new Happening(
                        at.plus(Duration.ofHours(hours)),
                        tale.colleague(step.text("adviseur")),
                        () -> followUp(made[0], hours % 4 != 0)));
    }

    private void followUp(UUID report, boolean offers) {
        int seen = validating.one(report).melding().versie();
        validating.confirm(
                report,
                seen,
                new Confirmation(true, true, true, Severity.VERBAAL, Confirmation.Choice.ONBEKEND, null, null, null));
        if (offers) {
            arranging.offer(report, aftercare.one(report).versie(), SupportKind.COLLEGA);
        }
        tasks.list(TaskQuery.of(TaskQuery.Scope.UNIT, false)).stream()
                .filter(task -> task.meldingId().equals(report))
                .forEach(task -> work.finish(task.id(), task.versie(), null));
    }

    private static IncidentReport report(Instant at, String kinds) {
        Set<IncidentKind> carried =
                Arrays.stream(kinds.split(" ")).map(IncidentKind::valueOf).collect(Collectors.toSet());
        return new IncidentReport(
                at.minus(Duration.ofMinutes(40)).atOffset(ZoneOffset.UTC),
                Channel.BALIE,
                "Publieksbalie",
                carried,
                WellBeing.GOED,
                Severity.VERBAAL,
                null,
                new Story(
                        null,
                        "Een bezoeker werd boos over het wachten.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        false,
                        false,
                        null),
                new Circumstances(false, false, true, null),
                AcuteResponse.NONE,
                null,
                null);
    }
}
