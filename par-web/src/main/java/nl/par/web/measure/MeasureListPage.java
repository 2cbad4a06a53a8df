// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.par.measure.FindMeasures;
import nl.par.measure.MeasureKind;
import nl.par.measure.MeasureLine;
import nl.par.measure.MeasureLines;
import nl.par.measure.MeasureQuery;
import nl.par.measure.MeasureStatus;
import nl.par.web.incident.Numbers;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.PageNumbers;
import nl.par.web.page.Pages;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;
import org.jspecify.annotations.Nullable;

/** {@code /maatregelen}: what waits for the adviser, what must be reviewed, and what runs. No name stands in its address. */
@Path("maatregelen")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class MeasureListPage {

    private static final int SIZE = 20;

    @Inject
    Pages pages;

    @Inject
    FindMeasures measures;

    @Inject
    Clock clock;

    @GET
    public Response show(
            @QueryParam("welke") @Nullable String which,
            @QueryParam("soort") @Nullable String kind,
            @QueryParam("sorteer") @Nullable String order,
            @QueryParam("pagina") @DefaultValue("1") String page) {
        MeasureQuery query = MeasureChoice.read(which, kind, order, Numbers.page(page), SIZE);
        MeasureLines found = measures.list(query);
        return pages.show("measure/maatregelen.jte", "Maatregelen", view(query, found));
    }

    private MeasureListView view(MeasureQuery query, MeasureLines found) {
        MeasureKind kind = query.kind();
        Fields filter = Fields.empty()
                .with("soort", kind == null ? null : kind.code())
                .with("sorteer", query.order().code());
        String base = "/maatregelen?welke=" + query.which().code() + (kind == null ? "" : "&soort=" + kind.code())
                + "&sorteer=" + query.order().code() + "&pagina=";
        Table table = query.which() == MeasureQuery.Which.WAITING ? waiting(found.lines()) : running(found.lines());
        return new MeasureListView(
                query, filter, table, new PageNumbers(found.page(), found.pages(), base), found.total());
    }

    private static Table waiting(List<MeasureLine> lines) {
        return new Table(
                "Maatregelen die op een besluit of op verzending wachten",
                false,
                List.of(
                        new Table.Column("Maatregel"),
                        new Table.Column("Wat wacht"),
                        new Table.Column("Voorgesteld door"),
                        new Table.Column("Voorgesteld op"),
                        new Table.Column("Begint")),
                lines.stream()
                        .map(line -> new Table.Row(
                                name(line),
                                line.status() == MeasureStatus.PROPOSED
                                        ? Table.Cell.badge("Besluit", Tone.ATTENTION)
                                        : Table.Cell.badge("Verzending", Tone.INFO),
                                Table.Cell.text(line.voorgesteldDoor()),
                                Table.Cell.text(Dutch.date(line.voorgesteldOp())),
                                Table.Cell.text(Dutch.date(line.begindatum()))))
                        .toList());
    }

    private Table running(List<MeasureLine> lines) {
        return new Table(
                "Maatregelen die lopen",
                false,
                List.of(
                        new Table.Column("Maatregel"),
                        new Table.Column("Opnieuw bekijken"),
                        new Table.Column("Vervalt na"),
                        new Table.Column("Eindigt"),
                        new Table.Column("Stand")),
                lines.stream()
                        .map(line -> new Table.Row(
                                name(line),
                                Table.Cell.text(Dutch.date(line.evaluatiedatum())),
                                Table.Cell.text(Dutch.date(line.vervaldatum())),
                                Table.Cell.text(Dutch.date(line.einddatum())),
                                stand(line)))
                        .toList());
    }

    private static Table.Cell name(MeasureLine line) {
        return Table.Cell.wordsLink(line.soort().label() + " " + line.nummer(), "/maatregelen/" + line.id());
    }

    private Table.Cell stand(MeasureLine line) {
        LocalDate today = LocalDate.now(clock);
        if (line.evaluatiedatum().isBefore(today)) {
            return Table.Cell.badge("Te laat bekeken", Tone.ATTENTION);
        }
        return line.begindatum().isAfter(today)
                ? Table.Cell.badge("Begint later", Tone.NEUTRAL)
                : Table.Cell.badge("Van kracht", Tone.INFO);
    }
}
