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
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.par.identity.SplitCommand;
import nl.par.identity.SplitCommand.Side;
import nl.par.identity.SplitPerson;
import nl.par.identity.SplitView;
import nl.par.kernel.Refusal;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** {@code /samenvoegingen/{id}}: one person becomes two again. */
@Path("samenvoegingen/{id}")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class SplitPage {

    private static final String TEMPLATE = "persoon/splitsen.jte";
    private static final String TITLE = "Samenvoeging ongedaan maken";

    @Inject
    Pages pages;

    @Inject
    SplitPerson split;

    @GET
    public Response form(@PathParam("id") UUID id) {
        return pages.show(TEMPLATE, TITLE, new SplitPageView(split.one(id), Fields.empty()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response split(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        SplitView view = split.one(id);
        try {
            split.split(id, fields.version(), read(fields, view));
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(TEMPLATE, TITLE, new SplitPageView(view, fields.wrong(refusal)));
        }
        return pages.to("/personen/" + view.blijver().id(), "Het zijn weer twee personen.");
    }

    private static SplitCommand read(Fields fields, SplitView view) {
        Map<UUID, Side> reports = new HashMap<>();
        view.meldingen()
                .forEach(later ->
                        side(fields, "melding-" + later.nummer()).ifPresent(side -> reports.put(later.id(), side)));
        Map<UUID, Side> pieces = new HashMap<>();
        view.stukken()
                .forEach(piece ->
                        side(fields, SplitPageView.name(piece.id())).ifPresent(side -> pieces.put(piece.id(), side)));
        SplitCommand.Details details = Arrays.stream(SplitCommand.Details.values())
                .filter(choice -> fields.has("gegevens", choice.name()))
                .findFirst()
                .orElse(null);
        return new SplitCommand(fields.textOrNull("reden"), details, reports, pieces);
    }

    private static Optional<Side> side(Fields fields, String name) {
        return Arrays.stream(Side.values())
                .filter(side -> fields.has(name, side.name()))
                .findFirst();
    }
}
