// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.protocol.FindTasks;
import nl.par.protocol.TaskLine;
import nl.par.protocol.TaskQuery;
import nl.par.protocol.TaskStatus;
import nl.par.web.page.Dutch;
import nl.par.web.page.Pages;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;
import org.jspecify.annotations.Nullable;

/** {@code /taken}: the personal work list, what is late first. */
@Path("taken")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class TaskListPage {

    @Inject
    Pages pages;

    @Inject
    FindTasks tasks;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    public Response list(@QueryParam("van") @Nullable String whose, @QueryParam("status") @Nullable String status) {
        boolean closed = "afgerond".equals(status);
        boolean unit = "eenheid".equals(whose) && user.signedIn().may(Permission.FOLLOW_UNIT);
        TaskQuery query = new TaskQuery(unit ? TaskQuery.Scope.UNIT : TaskQuery.Scope.MINE, closed);
        Table table = table(tasks.list(query));
        return pages.show(
                "taken/taken.jte",
                "Taken",
                new TaskListView(query, user.signedIn().may(Permission.FOLLOW_UNIT), table));
    }

    private Table table(List<TaskLine> lines) {
        return new Table(
                "Taken",
                false,
                List.of(
                        new Table.Column("Taak"),
                        new Table.Column("Melding"),
                        new Table.Column("Uiterlijk"),
                        new Table.Column("Wie"),
                        new Table.Column("Stand")),
                lines.stream().map(this::row).toList());
    }

    private Table.Row row(TaskLine task) {
        return new Table.Row(
                Table.Cell.link(task.titel(), "/taken/" + task.id()),
                Table.Cell.text(task.melding()),
                Table.Cell.text(Dutch.dateTime(task.uiterlijk().toInstant())),
                Table.Cell.text(task.door() == null ? TaskView.role(task.rol()) : task.door()),
                stand(task));
    }

    private Table.Cell stand(TaskLine task) {
        if (task.overdue(clock.instant())) {
            return Table.Cell.badge("Te laat", Tone.ATTENTION);
        }
        return Table.Cell.badge(task.status().label(), task.status() == TaskStatus.OPEN ? Tone.INFO : Tone.NEUTRAL);
    }
}
