// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.par.access.CurrentUser;
import nl.par.access.SignedIn;
import nl.par.kernel.ClockProducer;
import nl.par.kernel.ParConfig;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.TenantId;

/**
 * Plays all stories of {@code demo/verhalen} in the order of time, each step as the colleague who did it, with the clock at
 * that moment. Nobody else is at work yet: PAR is still starting.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class DemoStories {

    private static final Logger LOG = System.getLogger(DemoStories.class.getName());

    @Inject
    private ParConfig config;

    @Inject
    private ClockProducer clock;

    @Inject
    private CurrentUser user;

    @Inject
    private DemoDesk desk;

    @Inject
    private DemoTasks tasks;

    @Inject
    private Instance<Telling> tellings;

    @ActivateRequestContext
    void tell() {
        DemoColleagues colleagues = new DemoColleagues(config.tenantConfig());
        List<Happening> happenings = new ArrayList<>();
        List<TenantId> filled = new ArrayList<>();
        for (Path file : files()) {
            Tale tale = new Tale(StoryNode.open(file), colleagues);
            if (user.callAs(colleagues.anyOf(tale.tenant()), desk::isEmpty)) {
                colleagues.of(tale.tenant()).forEach(this::arrive);
                happenings.addAll(plan(tale));
                filled.add(tale.tenant());
            }
        }
        happenings.sort(Comparator.comparing(Happening::at));
        if (!happenings.isEmpty()) {
            LOG.log(Level.INFO, "De demo-organisaties worden gevuld: {0} gebeurtenissen", happenings.size());
            play(happenings);
            finishTasks(filled, colleagues);
            LOG.log(Level.INFO, "De demo-organisaties zijn gevuld");
        }
    }

    private void play(List<Happening> happenings) {
        TurnableClock hands = clock.hands();
        try {
            for (Happening happening : happenings) {
                hands.turnTo(happening.at());
                user.callAs(happening.by(), () -> done(happening));
            }
        } finally {
            hands.turnBack();
        }
    }

    private void finishTasks(List<TenantId> tenants, DemoColleagues colleagues) {
        TurnableClock hands = clock.hands();
        Instant now = hands.instant();
        try {
            tenants.forEach(tenant -> tasks.finish(colleagues.of(tenant), hands, now));
        } finally {
            hands.turnBack();
        }
    }

    /** A step that goes wrong takes the next ones of its tale along, and nothing else: PAR starts all the same. */
    private static boolean done(Happening happening) {
        try {
            happening.what().run();
            return true;
        } catch (RuntimeException mistake) {
            LOG.log(
                    Level.ERROR,
                    "Dit deel van de demo ontbreekt: " + happening.by().name() + ", " + happening.at(),
                    mistake);
            return false;
        }
    }

    private List<Happening> plan(Tale tale) {
        List<Happening> planned = new ArrayList<>();
        for (StoryNode step : tale.steps()) {
            tellings.stream()
                    .filter(known -> step.has(known.step()))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> planned.addAll(known.plan(step, tale)),
                            () -> LOG.log(
                                    Level.WARNING,
                                    "Niemand kan dit vertellen: {0}",
                                    step.entries().keySet()));
        }
        return planned;
    }

    /** As after a first log-in, so that colleagues can be found by name. */
    private void arrive(SignedIn colleague) {
        user.callAs(colleague, () -> {
            desk.arrive(colleague);
            return colleague;
        });
    }

    private List<Path> files() {
        Path folder = config.tenantConfig().resolve("demo/verhalen");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
