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
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.identity.KeepPerson;
import nl.par.kernel.Refusal;
import nl.par.person.PersonView;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** {@code /personen/{id}/wijzigen}: the adviser corrects what is registered (AVG 16). */
@Path("personen/{id}/wijzigen")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class PersonEditPage {

    private static final String TEMPLATE = "persoon/wijzigen.jte";
    private static final String TITLE = "Gegevens wijzigen";

    @Inject
    Pages pages;

    @Inject
    KeepPerson persons;

    @Inject
    CurrentUser user;

    @GET
    public Response form(@PathParam("id") UUID id) {
        if (!user.signedIn().may(Permission.KEEP_CASE)) {
            throw new Refusal.NotAllowed("Alleen de adviseur VPT wijzigt deze gegevens.");
        }
        PersonView person = persons.read(id).persoon();
        Fields fields = PersonForm.filled(person.details()).with("versie", String.valueOf(person.version()));
        return pages.show(
                TEMPLATE,
                TITLE,
                new PersonEditView(person.id(), person.details().forReading(), fields));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response store(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            persons.rectify(id, fields.version(), PersonForm.read(fields), fields.textOrNull("reden"));
        } catch (Refusal.Invalid refusal) {
            return again(id, fields.wrong(refusal));
        } catch (Refusal.Stale stale) {
            return again(
                    id,
                    fields.wrong(
                            "versie",
                            "Iemand anders heeft deze persoon intussen gewijzigd. Open de persoon opnieuw en vergelijk."));
        }
        return pages.to("/personen/" + id, "De gegevens zijn gewijzigd.");
    }

    private Response again(UUID id, Fields fields) {
        PersonView person = persons.read(id).persoon();
        return pages.invalid(
                TEMPLATE,
                TITLE,
                new PersonEditView(person.id(), person.details().forReading(), fields));
    }
}
