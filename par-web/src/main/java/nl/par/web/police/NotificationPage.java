// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.police;

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
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.police.NotificationCommand;
import nl.par.police.NotificationView;
import nl.par.police.NotifyPolice;
import nl.par.police.ReadPolice;
import nl.par.web.api.OnceKey;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** The adviser records that the police was told about something. */
@Path("dossiers/{id}/politiemelding")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class NotificationPage {

    private static final String TEMPLATE = "police/politiemelding.jte";
    private static final String TITLE = "Melding bij de politie vastleggen";

    @Inject
    Pages pages;

    @Inject
    NotifyPolice police;

    @Inject
    ReadPolice read;

    @GET
    public Response form(@PathParam("id") UUID id) {
        read.reports(id); // refuses who may not record
        return pages.show(
                TEMPLATE,
                TITLE,
                new NotificationFormView(
                        id, Fields.empty().with("sleutel", UUID.randomUUID().toString())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        NotificationCommand command = new NotificationCommand(
                moment(fields),
                fields.textOrNull("wijze"),
                fields.textOrNull("kenmerk"),
                fields.textOrNull("samenvatting"),
                fields.textOrNull("reactie"));
        try {
            NotificationView made = police.record(id, command, OnceKey.of(fields.text("sleutel")));
            return pages.to("/politiemeldingen/" + made.id(), "De melding bij de politie is vastgelegd.");
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(TEMPLATE, TITLE, new NotificationFormView(id, fields.wrong(refusal)));
        }
    }

    private static @Nullable OffsetDateTime moment(Fields fields) {
        return fields.dateTime("moment")
                .map(typed -> typed.atZone(Dutch.ZONE).toOffsetDateTime())
                .orElse(null);
    }
}
