// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.protocol.FindTasks;
import nl.par.protocol.TaskLine;
import nl.par.protocol.TaskQuery;
import nl.par.web.page.Dutch;
import nl.par.web.page.Tone;

/** The tasks that wait for the reader, what is late first. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class MyTasks implements StartSection {

    private static final int FEW = 5;

    @Inject
    FindTasks tasks;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<StartList> list() {
        if (!user.signedIn().may(Permission.FOLLOW_UNIT)) {
            return Optional.empty();
        }
        List<StartList.Item> items =
                tasks.list(TaskQuery.mine()).stream().limit(FEW).map(this::item).toList();
        return Optional.of(new StartList("Mijn taken", "Er wacht geen taak op u.", items, "/taken"));
    }

    private StartList.Item item(TaskLine task) {
        boolean late = task.overdue(clock.instant());
        return new StartList.Item(
                task.titel(),
                "/taken/" + task.id(),
                "Melding " + task.melding() + ", uiterlijk "
                        + Dutch.dateTime(task.uiterlijk().toInstant()),
                late ? "Te laat" : null,
                late ? Tone.ATTENTION : Tone.INFO);
    }
}
