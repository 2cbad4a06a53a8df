// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import java.util.List;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.protocol.TaskQuery;
import nl.par.protocol.TaskQuery.Due;
import nl.par.protocol.TaskQuery.Scope;
import nl.par.web.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the work list as addresses, forms and the API say it. It names no person.
 *
 * @param van {@code eenheid} for all of the unit
 * @param status {@code afgerond} for the closed ones
 * @param uiterlijk {@code te-laat}, {@code vandaag} or {@code week}
 * @param stap code of the norm
 */
public record TaskFilter(
        @Nullable String van,
        @Nullable String status,
        @Nullable String uiterlijk,
        @Nullable String stap) {

    /** By when a task must be done, to choose from. */
    static final List<Option> DUE = List.of(
            new Option("te-laat", "Te laat"),
            new Option("vandaag", "Vandaag of te laat"),
            new Option("week", "Binnen een week of te laat"));

    static TaskFilter of(TaskQuery query) {
        return new TaskFilter(
                query.scope() == Scope.UNIT ? "eenheid" : null,
                query.closed() ? "afgerond" : null,
                switch (query.due()) {
                    case ANY -> null;
                    case LATE -> "te-laat";
                    case TODAY -> "vandaag";
                    case WEEK -> "week";
                },
                query.step());
    }

    /**
     * What to list.
     *
     * @throws Refusal.Invalid when it is nothing that can be listed
     */
    TaskQuery query() {
        return new TaskQuery("eenheid".equals(van) ? Scope.UNIT : Scope.MINE, "afgerond".equals(status), due(), stap);
    }

    private Due due() {
        return switch (uiterlijk == null ? "" : uiterlijk) {
            case "" -> Due.ANY;
            case "te-laat" -> Due.LATE;
            case "vandaag" -> Due.TODAY;
            case "week" -> Due.WEEK;
            default ->
                throw new Refusal.Invalid(List.of(
                        new Violation("uiterlijk", "Kies een van de bekende waarden: te-laat, vandaag, week.")));
        };
    }
}
