// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.incident.CareConcernView;
import nl.par.incident.ReadCareConcerns;
import nl.par.incident.Receipt;
import nl.par.incident.ReportCareConcern;
import nl.par.kernel.Refusal;
import nl.par.web.api.RecordId;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;

/** {@code /zorgsignalen}: a worry about somebody, away from aggression. */
@Path("zorgsignalen")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class CareConcernPage {

    private static final String FORM = "zorgsignaal/nieuw.jte";
    private static final String ONE = "zorgsignaal/zorgsignaal.jte";
    private static final String TITLE = "Zorgsignaal doorgeven";

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("Zorgsignaal"),
            new Table.Column("Ontvangen"),
            new Table.Column("Verdwijnt na"),
            new Table.Column("Opvolging"));

    @Inject
    Pages pages;

    @Inject
    ReportCareConcern report;

    @Inject
    ReadCareConcerns concerns;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** All for the adviser, the own for others. */
    @GET
    public Response list() {
        List<CareConcernView> found = adviser() ? concerns.list() : report.own();
        List<Table.Row> rows = found.stream().map(CareConcernPage::row).toList();
        return pages.show("zorgsignaal/lijst.jte", "Zorgsignalen", new Table("Zorgsignalen", false, COLUMNS, rows));
    }

    @GET
    @Path("nieuw")
    public Response form() {
        user.require(Permission.REPORT_INCIDENT);
        LocalDateTime now = LocalDateTime.now(clock);
        return pages.show(
                FORM,
                TITLE,
                Fields.empty()
                        .with("sleutel", UUID.randomUUID().toString())
                        .with("tijdstip", now.toLocalDate())
                        .with("tijdstipTijd", Dutch.time(now.toLocalTime())));
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            Receipt receipt = report.submit(CareConcernForm.concern(fields), RecordId.read(fields.text("sleutel")));
            return pages.to("/zorgsignalen/" + receipt.id(), "Dank u wel. De adviseur VPT leest uw zorgsignaal.");
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(FORM, TITLE, Fields.of(sent).wrong(refusal));
        }
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        return pages.show(ONE, "Zorgsignaal", shown(id, Fields.empty()));
    }

    @POST
    @Path("{id}/opvolging")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response followUp(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            concerns.followUp(id, fields.version(), fields.textOrNull("opvolging"));
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(ONE, "Zorgsignaal", shown(id, fields.wrong(refusal)));
        }
        return pages.to("/zorgsignalen/" + id, "De melder leest wat u hebt gedaan.");
    }

    /** The adviser notes whom she called, and what came of it. */
    @POST
    @Path("{id}/stappen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            concerns.record(id, fields.version(), CareConcernForm.step(fields));
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(ONE, "Zorgsignaal", shown(id, fields.wrong(refusal)));
        }
        return pages.to("/zorgsignalen/" + id, "De stap is vastgelegd.");
    }

    /** Nothing more is needed. */
    @POST
    @Path("{id}/afsluiting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            concerns.close(id, fields.version());
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(ONE, "Zorgsignaal", shown(id, fields.wrong(refusal)));
        }
        return pages.to("/zorgsignalen/" + id, "Het zorgsignaal is afgesloten.");
    }

    private CarePageView shown(UUID id, Fields fields) {
        return new CarePageView(read(id), adviser(), adviser() ? concerns.steps(id) : List.of(), fields);
    }

    private CareConcernView read(UUID id) {
        return adviser() ? concerns.one(id) : report.one(id);
    }

    private boolean adviser() {
        return user.signedIn().may(Permission.READ_CARE_CONCERN);
    }

    private static Table.Row row(CareConcernView concern) {
        boolean done = concern.opvolging() != null;
        String stand = concern.gesloten() == null ? (done ? "Opgevolgd" : "Nog niet") : "Afgesloten";
        return new Table.Row(
                Table.Cell.link(concern.nummer(), "/zorgsignalen/" + concern.id()),
                Table.Cell.text(Dutch.dateTime(concern.ontvangen().toInstant())),
                Table.Cell.text(Dutch.date(concern.verlooptOp())),
                Table.Cell.badge(stand, done ? Tone.OK : Tone.ATTENTION));
    }
}
