// SPDX-License-Identifier: EUPL-1.2
package nl.par.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.par.measure.RunningMeasures;
import nl.par.protocol.TaskStatus;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantDatabase;

/** Counts what a version of the norm would change for the running measures, tasks and dossiers. Works inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class NormEffects {

    private static final int SOON_DAYS = 30;

    @Inject
    private TenantDatabase db;

    @Inject
    private RunningMeasures measures;

    @Inject
    private Clock clock;

    /** What going from one version to the other would do; without an effect it is not in the list. */
    List<NormEffect> of(Norm from, Norm to) {
        List<NormEffect> effects = new ArrayList<>();
        measures(to, effects);
        tasks(from, to, effects);
        dossiers(from, to, effects);
        return effects;
    }

    private void measures(Norm to, List<NormEffect> effects) {
        List<RunningMeasures.Running> running = measures.now();
        for (Norm.MeasureRule rule : to.measures()) {
            List<RunningMeasures.Running> ofKind = running.stream()
                    .filter(one -> one.kind().code().equals(rule.code()))
                    .toList();
            long longer = ofKind.stream()
                    .filter(one -> one.until().isAfter(rule.longestTerm().after(one.from())))
                    .count();
            if (longer > 0) {
                effects.add(new NormEffect(
                        rule.name(),
                        longer,
                        ofKind.size(),
                        "Deze maatregelen duren langer dan de " + rule.longestTerm() + " van versie " + to.version()
                                + ". Zij lopen door zoals besloten. Wie er een wil verlengen nadat het dossier is overgezet,"
                                + " kan dat niet."));
            }
        }
    }

    private void tasks(Norm from, Norm to, List<NormEffect> effects) {
        Map<String, Long> open = openTasks();
        long all = open.values().stream().mapToLong(Long::longValue).sum();
        for (Norm.Step before : from.protocol()) {
            for (Norm.Step after : to.protocol()) {
                long touched = open.getOrDefault(before.code(), 0L);
                if (touched > 0
                        && before.code().equals(after.code())
                        && !before.within().equals(after.within())) {
                    effects.add(new NormEffect(
                            "Taak: " + after.name(),
                            touched,
                            all,
                            "Deze open taken houden hun datum (" + before.within() + "). Een nieuwe melding krijgt "
                                    + after.within() + "."));
                }
            }
        }
    }

    private Map<String, Long> openTasks() {
        Map<String, Long> open = new HashMap<>();
        db.query("select t.step, count(t) from ProtocolTask t where t.status = :open group by t.step", Object[].class)
                .setParameter("open", TaskStatus.OPEN)
                .getResultList()
                .forEach(row -> open.put((String) row[0], (Long) row[1]));
        return open;
    }

    private void dossiers(Norm from, Norm to, List<NormEffect> effects) {
        List<LocalDate> lastEvents =
                db.query("select c.lastEvent from CaseFile c", LocalDate.class).getResultList();
        LocalDate soon = LocalDate.now(clock).plusDays(SOON_DAYS);
        long earlier = 0;
        long almost = 0;
        for (LocalDate last : lastEvents) {
            LocalDate day = to.retention().identityUntil(last, last);
            if (day.isBefore(from.retention().identityUntil(last, last))) {
                earlier++;
                almost += day.isAfter(soon) ? 0 : 1;
            }
        }
        if (earlier > 0) {
            effects.add(new NormEffect(
                    "Dossiers",
                    earlier,
                    lastEvents.size(),
                    "De gegevens worden eerder gewist: na " + to.retention().identity() + " in plaats van "
                            + from.retention().identity() + ". Bij " + almost + " daarvan is dat al voorbij of binnen "
                            + SOON_DAYS + " dagen. Maatregelen die langer gelden, schuiven de dag op."));
        }
    }
}
