// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.par.protocol.TaskLine;
import nl.par.web.page.Fields;
import nl.par.web.page.Kept;
import nl.par.web.page.Option;
import nl.par.web.page.Table;
import org.jspecify.annotations.Nullable;

/**
 * The work list.
 *
 * @param followsUnit whether the reader may see the tasks of others as well
 * @param lines what is listed
 * @param kept the reader's kept filters
 * @param typed the form that keeps this filter
 */
public record TaskListView(
        TaskFilter filter, boolean followsUnit, Table table, List<TaskLine> lines, List<Kept> kept, Fields typed) {

    /** Whether this is the list of the reader's own open tasks. */
    public boolean own() {
        return filter.van() == null && !closed();
    }

    public boolean unit() {
        return filter.van() != null && !closed();
    }

    public boolean closed() {
        return filter.status() != null;
    }

    /** Whether less than all of such a list shows. */
    public boolean narrowed() {
        return filter.uiterlijk() != null || filter.stap() != null;
    }

    public List<Option> due() {
        return TaskFilter.DUE;
    }

    /** The steps that are in the list, and the one that was chosen. */
    public List<Option> steps() {
        Map<String, String> steps = new LinkedHashMap<>();
        if (filter.stap() != null) {
            steps.put(filter.stap(), filter.stap());
        }
        lines.forEach(line -> steps.put(line.stap(), line.titel()));
        List<Option> options = new ArrayList<>();
        steps.forEach((code, title) -> options.add(new Option(code, title)));
        return options;
    }

    /** The filter as a form shows it. */
    public Fields form() {
        return Fields.empty().with("uiterlijk", filter.uiterlijk()).with("stap", filter.stap());
    }

    /** What the forms send along without showing it. */
    public List<Option> hidden(boolean whole) {
        List<Option> hidden = new ArrayList<>();
        add(hidden, "van", filter.van());
        add(hidden, "status", filter.status());
        if (whole) {
            add(hidden, "uiterlijk", filter.uiterlijk());
            add(hidden, "stap", filter.stap());
        }
        return hidden;
    }

    private static void add(List<Option> hidden, String name, @Nullable String value) {
        if (value != null) {
            hidden.add(new Option(name, value));
        }
    }
}
