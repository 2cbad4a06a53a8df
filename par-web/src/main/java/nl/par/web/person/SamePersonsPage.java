// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.person;

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
import java.util.List;
import java.util.UUID;
import nl.par.identity.ComparePersons;
import nl.par.identity.MergePersons;
import nl.par.identity.PairLine;
import nl.par.identity.PairView;
import nl.par.kernel.Refusal;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;

/** {@code /personen/mogelijk-dezelfde}: persons who may be the same, side by side; the adviser says whether they are. */
@Path("personen/mogelijk-dezelfde")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class SamePersonsPage {

    private static final String TEMPLATE = "persoon/vergelijken.jte";
    private static final String TITLE = "Twee personen vergelijken";
    private static final String LIST = "/personen/mogelijk-dezelfde";
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("Personen"),
            new Table.Column("Hoe zeker"),
            new Table.Column("Wat ervoor spreekt"),
            new Table.Column("Wat ertegen spreekt"));

    @Inject
    Pages pages;

    @Inject
    ComparePersons compare;

    @Inject
    MergePersons merge;

    @GET
    public Response list() {
        List<Table.Row> rows = compare.open().stream().map(SamePersonsPage::row).toList();
        return pages.show(
                "persoon/mogelijk-dezelfde.jte",
                "Mogelijk dezelfde persoon",
                new Table("Personen die misschien dezelfde zijn", false, COLUMNS, rows));
    }

    private static Table.Row row(PairLine line) {
        return new Table.Row(
                Table.Cell.link(line.een() + " – " + line.twee(), LIST + "/" + line.id()),
                Table.Cell.badge(line.zekerheid().label(), Tone.INFO),
                sentences(line.redenenVoor()),
                sentences(line.redenenTegen()));
    }

    private static Table.Cell sentences(List<String> reasons) {
        return reasons.isEmpty() ? Table.Cell.text("–") : Table.Cell.sentences(reasons);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        return pages.show(TEMPLATE, TITLE, new CompareView(compare.one(id), Fields.empty(), Fields.empty()));
    }

    /** Makes one person of the two. */
    @POST
    @Path("{id}/samenvoegen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        UUID kept;
        try {
            kept = merge.merge(id, MergeForm.read(fields));
        } catch (Refusal.Invalid refusal) {
            PairView pair = compare.one(id);
            return pages.invalid(TEMPLATE, TITLE, new CompareView(pair, fields.wrong(refusal), Fields.empty()));
        }
        return pages.to("/personen/" + kept, "De twee personen zijn nu een persoon.");
    }

    /** They are two persons. */
    @POST
    @Path("{id}/verschillend")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            compare.reject(id, fields.version(), fields.textOrNull("reden"));
        } catch (Refusal.Invalid refusal) {
            PairView pair = compare.one(id);
            return pages.invalid(TEMPLATE, TITLE, new CompareView(pair, Fields.empty(), fields.wrong(refusal)));
        }
        return pages.to(LIST, "Onthouden: dit zijn twee personen. PAR stelt dit paar niet meer voor.");
    }
}
