// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.par.measure.MeasureLine;
import nl.par.measure.MeasureStatus;
import nl.par.measure.ReadMeasure;
import nl.par.web.page.Dutch;
import nl.par.web.page.Pages;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;

/** What waits for the adviser: proposals to decide and letters to send, oldest first. */
@Path("maatregelen")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class WaitingMeasuresPage {

    @Inject
    Pages pages;

    @Inject
    ReadMeasure measures;

    @GET
    public Response show() {
        return pages.show("measure/wachtend.jte", "Maatregelen die wachten", table(measures.waiting()));
    }

    private static Table table(List<MeasureLine> lines) {
        return new Table(
                "Maatregelen die op een besluit of op verzending wachten",
                false,
                List.of(
                        new Table.Column("Maatregel"),
                        new Table.Column("Wat wacht"),
                        new Table.Column("Voorgesteld door"),
                        new Table.Column("Voorgesteld op"),
                        new Table.Column("Begint")),
                lines.stream().map(WaitingMeasuresPage::row).toList());
    }

    private static Table.Row row(MeasureLine line) {
        return new Table.Row(
                Table.Cell.link(line.soort().label() + " " + line.nummer(), "/maatregelen/" + line.id()),
                line.status() == MeasureStatus.PROPOSED
                        ? Table.Cell.badge("Besluit", Tone.ATTENTION)
                        : Table.Cell.badge("Verzending", Tone.INFO),
                Table.Cell.text(line.voorgesteldDoor()),
                Table.Cell.text(Dutch.date(line.voorgesteldOp())),
                Table.Cell.text(Dutch.date(line.begindatum())));
    }
}
