// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.par.protocol.AccidentLine;
import nl.par.protocol.Harm;
import nl.par.protocol.ReadAftercare;
import nl.par.web.page.Dutch;
import nl.par.web.page.Pages;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;

/** {@code /nazorg/ongevallen}: the employer's list of accidents (R14). */
@Path("nazorg/ongevallen")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class AccidentListPage {

    @Inject
    Pages pages;

    @Inject
    ReadAftercare cares;

    @GET
    public Response accidents() {
        return pages.show(
                "nazorg/ongevallen.jte",
                "Ongevallenlijst",
                new Table(
                        "Ongevallen",
                        false,
                        List.of(
                                new Table.Column("Collega"),
                                new Table.Column("Gebeurd op"),
                                new Table.Column("Aard"),
                                new Table.Column("Dagen afwezig", true),
                                new Table.Column("Arbeidsinspectie")),
                        cares.accidents().stream().map(AccidentListPage::row).toList()));
    }

    private static Table.Row row(AccidentLine line) {
        Harm harm = line.letsel();
        Table.Cell told = Table.Cell.words("Hoeft niet");
        if (line.gemeldOp() != null) {
            told = Table.Cell.words("Gemeld op " + Dutch.date(line.gemeldOp()));
        } else if (harm.forInspectorate()) {
            told = Table.Cell.badge("Nog melden", Tone.ATTENTION);
        }
        return new Table.Row(
                Table.Cell.wordsLink(line.collega() + ", melding " + line.melding(), "/nazorg/" + line.id()),
                Table.Cell.text(Dutch.date(line.gebeurdOp())),
                harm.letsel() == null ? Table.Cell.words("Niet omschreven") : Table.Cell.text(harm.letsel()),
                Table.Cell.words(harm.verzuimdagen() == null ? "Onbekend" : String.valueOf(harm.verzuimdagen())),
                told);
    }
}
