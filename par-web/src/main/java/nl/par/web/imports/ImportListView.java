// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.imports;

import java.util.List;
import nl.par.imports.Column;
import nl.par.imports.ImportStatus;
import nl.par.imports.ImportView;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;

/** The files that were sent before, and the form for the next one. */
public record ImportListView(List<ImportView> imports, Fields fields) {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("Bestand"),
            new Table.Column("Gestuurd"),
            new Table.Column("Door"),
            new Table.Column("Stand"),
            new Table.Column("Opgeslagen", true));

    /** The names of the columns that PAR takes over. */
    public List<Column> columns() {
        return List.of(Column.values());
    }

    public Table table() {
        return new Table(
                "Eerdere bestanden",
                false,
                COLUMNS,
                imports.stream().map(ImportListView::row).toList());
    }

    private static Table.Row row(ImportView view) {
        return new Table.Row(
                Table.Cell.link(view.fileName(), "/importeren/" + view.id()),
                Table.Cell.text(Dutch.dateTime(view.startedAt())),
                Table.Cell.text(view.startedBy()),
                Table.Cell.badge(view.status().label(), tone(view.status())),
                Table.Cell.text(String.valueOf(view.counts().opgeslagen())));
    }

    static Tone tone(ImportStatus status) {
        return switch (status) {
            case DONE -> Tone.OK;
            case READY, REFUSED -> Tone.ATTENTION;
            case ARRIVING, EXAMINING, STORING, UNDOING -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }
}
