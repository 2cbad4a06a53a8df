// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.organisation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.par.access.ColleagueSeen;
import nl.par.access.Role;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import nl.par.web.page.Table;

/** The people who ever logged in, with a filter by unit and role. */
public record PeopleView(Fields filter, List<Option> units, Table table) {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("Naam"),
            new Table.Column("E-mail"),
            new Table.Column("Eenheid"),
            new Table.Column("Rol"),
            new Table.Column("Laatst ingelogd"));

    static PeopleView of(List<ColleagueSeen> people, Fields filter) {
        List<Option> units = people.stream()
                .map(ColleagueSeen::unit)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(unit -> new Option(unit, unit))
                .toList();
        List<Table.Row> rows = people.stream()
                .filter(one -> fits(filter.text("eenheid"), one.unit()))
                .filter(one -> filter.text("rol").isEmpty()
                        || one.rolesThen().stream()
                                .anyMatch(role -> role.claim().equals(filter.text("rol"))))
                .map(PeopleView::row)
                .toList();
        return new PeopleView(filter, units, new Table("Mensen en rollen", false, COLUMNS, rows));
    }

    public List<Option> roles() {
        return Role.given().stream()
                .filter(role -> role != Role.SERVICE_ACCOUNT)
                .map(role -> new Option(role.claim(), role.label()))
                .toList();
    }

    private static boolean fits(String asked, @org.jspecify.annotations.Nullable String has) {
        return asked.isEmpty() || asked.equals(has);
    }

    private static Table.Row row(ColleagueSeen one) {
        return new Table.Row(
                Table.Cell.text(one.name()),
                Table.Cell.text(Objects.requireNonNullElse(one.email(), "–")),
                Table.Cell.text(Objects.requireNonNullElse(one.unit(), "–")),
                Table.Cell.words(one.rolesThen().stream().map(Role::label).collect(Collectors.joining(", "))),
                Table.Cell.text(Dutch.date(one.seenAt().toInstant())));
    }
}
