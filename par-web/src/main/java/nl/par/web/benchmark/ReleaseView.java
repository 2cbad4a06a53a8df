// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.benchmark;

import java.util.List;
import nl.par.benchmark.Counted;
import nl.par.benchmark.StaffNumbers;
import nl.par.benchmark.YearOverview;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Table;
import org.jspecify.annotations.Nullable;

/** A finished year before it is released: what the register counts beside what others would see. */
public record ReleaseView(YearOverview year, Fields fields) {

    static ReleaseView of(YearOverview year) {
        StaffNumbers said = year.gezegd();
        return new ReleaseView(
                year,
                Fields.empty()
                        .with("versie", String.valueOf(year.versie()))
                        .with("medewerkers", text(said.medewerkers()))
                        .with("enquete", text(said.enquete()))
                        .with("meegemaakt", text(said.meegemaakt())));
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    /** Whether the button to release stands there. */
    public boolean mayRelease() {
        return year.gezegd().medewerkers() != null && year.verandert();
    }

    public Table figures() {
        return new Table(
                "Cijfers over " + year.jaar(),
                false,
                List.of(
                        new Table.Column("Cijfer"),
                        new Table.Column("In uw register", true),
                        new Table.Column("Zien anderen", true)),
                year.geteld().stream().map(this::row).toList());
    }

    private Table.Row row(Counted counted) {
        boolean hours = counted.cijfer().isMedian();
        Integer released = year.vrijTeGeven().value(counted.cijfer());
        return new Table.Row(
                Table.Cell.words(counted.cijfer().label()),
                Table.Cell.words(
                        counted.waarde() == null
                                ? "–"
                                : hours
                                        ? BenchmarkView.hours(counted.waarde())
                                        : BenchmarkView.shown(counted.waarde())),
                Table.Cell.words(hours ? BenchmarkView.hours(released) : BenchmarkView.shown(released)));
    }

    /** What was released, newest first. */
    public List<String> editions() {
        return year.edities().stream()
                .map(edition -> "Editie " + edition.nummer() + ", "
                        + Dutch.date(edition.vrijgegeven().toInstant()) + ", norm versie " + edition.normVersie()
                        + ": " + edition.cijfers().cijfers().size() + " cijfers")
                .toList();
    }
}
