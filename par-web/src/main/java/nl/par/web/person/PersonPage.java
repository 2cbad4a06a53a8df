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
import nl.par.identity.PersonFile;
import nl.par.kernel.Bsn;
import nl.par.kernel.Refusal;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** {@code /personen/{id}}: what is registered about a person, with the restriction (AVG 18) and the BSN. */
@Path("personen/{id}")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class PersonPage {

    private static final String TEMPLATE = "persoon/persoon.jte";
    private static final String TITLE = "Persoon";

    @Inject
    Pages pages;

    @Inject
    KeepPerson persons;

    @Inject
    CurrentUser user;

    @GET
    public Response one(@PathParam("id") UUID id) {
        PersonFile file = persons.read(id);
        if (!file.persoon().id().equals(id)) {
            return pages.to("/personen/" + file.persoon().id());
        }
        return pages.show(TEMPLATE, TITLE, view(file, Fields.empty(), Fields.empty(), null));
    }

    /** Hides the person from checks, or shows the person again. */
    @POST
    @Path("beperking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restrict(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        boolean hidden = fields.has("beperkt", "ja");
        try {
            persons.restrict(id, fields.version(), hidden, fields.textOrNull("reden"));
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(TEMPLATE, TITLE, view(persons.read(id), fields.wrong(refusal), Fields.empty(), null));
        }
        return pages.to(
                "/personen/" + id,
                hidden
                        ? "De gegevens zijn beperkt. Een raadpleging toont deze persoon niet meer."
                        : "De beperking is opgeheven. Een raadpleging toont deze persoon weer.");
    }

    /** Shows the whole BSN once. A form, because the number must not stand behind an address that can be kept. */
    @POST
    @Path("burgerservicenummer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reveal(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            Bsn shown = persons.showBsn(id, fields.textOrNull("doel"));
            return pages.show(TEMPLATE, TITLE, view(persons.read(id), Fields.empty(), Fields.empty(), shown.digits()));
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(TEMPLATE, TITLE, view(persons.read(id), Fields.empty(), fields.wrong(refusal), null));
        }
    }

    private PersonPageView view(PersonFile file, Fields restriction, Fields reveal, @Nullable String bsn) {
        return new PersonPageView(file, user.signedIn().may(Permission.KEEP_CASE), restriction, reveal, bsn);
    }
}
