// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.protocol.FindTasks;
import nl.par.protocol.KeepTaskFilters;
import nl.par.protocol.TaskLine;
import nl.par.protocol.TaskStatus;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Kept;
import nl.par.web.page.Pages;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;

/** Shows the work list as a filter narrows it, with the reader's kept filters beside it. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
class TaskLists {

    private static final String TEMPLATE = "taken/taken.jte";
    private static final String TITLE = "Taken";
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("Taak"),
            new Table.Column("Melding"),
            new Table.Column("Uiterlijk"),
            new Table.Column("Wie"),
            new Table.Column("Stand"));

    @Inject
    private Pages pages;

    @Inject
    private FindTasks tasks;

    @Inject
    private KeepTaskFilters filters;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The filter as a form or an address says it. */
    static TaskFilter filter(Fields fields) {
        return new TaskFilter(
                fields.textOrNull("van"),
                fields.textOrNull("status"),
                fields.textOrNull("uiterlijk"),
                fields.textOrNull("stap"));
    }

    Response show(TaskFilter filter) {
        return pages.show(TEMPLATE, TITLE, view(filter, Fields.empty()));
    }

    Response invalid(TaskFilter filter, Fields typed) {
        return pages.invalid(TEMPLATE, TITLE, view(filter, typed));
    }

    private TaskListView view(TaskFilter asked, Fields typed) {
        boolean follows = user.signedIn().may(Permission.FOLLOW_UNIT);
        TaskFilter filter = follows ? asked : new TaskFilter(null, asked.status(), asked.uiterlijk(), asked.stap());
        List<TaskLine> lines = tasks.list(filter.query());
        Table table =
                new Table(TITLE, false, COLUMNS, lines.stream().map(this::row).toList());
        List<Kept> kept = filters.own().stream()
                .map(one -> new Kept("/taken/filters", one.id().toString(), one.name(), one.savedAt(), one.version()))
                .toList();
        return new TaskListView(filter, follows, table, lines, kept, typed);
    }

    private Table.Row row(TaskLine task) {
        return new Table.Row(
                Table.Cell.wordsLink(task.titel(), "/taken/" + task.id()),
                Table.Cell.text(task.melding()),
                Table.Cell.text(Dutch.dateTime(task.uiterlijk().toInstant())),
                task.door() == null ? Table.Cell.words(TaskView.role(task.rol())) : Table.Cell.text(task.door()),
                stand(task));
    }

    private Table.Cell stand(TaskLine task) {
        if (task.overdue(clock.instant())) {
            return Table.Cell.badge("Te laat", Tone.ATTENTION);
        }
        return Table.Cell.badge(task.status().label(), task.status() == TaskStatus.OPEN ? Tone.INFO : Tone.NEUTRAL);
    }
}
