// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.library;

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
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.library.Practice;
import nl.par.library.PracticeStatus;
import nl.par.library.PracticeText;
import nl.par.library.ReadLibrary;
import nl.par.library.SharePractice;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** {@code /kennisbank}: letters of the norm and good practice. */
@Path("kennisbank")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class LibraryPage {

    private static final String ONE = "kennisbank/praktijk.jte";
    private static final String NEW = "kennisbank/nieuw.jte";
    private static final String NEW_TITLE = "Goede praktijk delen";
    private static final String PATH = "/kennisbank/";

    @Inject
    Pages pages;

    @Inject
    ReadLibrary library;

    @Inject
    SharePractice share;

    @Inject
    CurrentUser user;

    @GET
    public Response list() {
        return pages.show(
                "kennisbank/kennisbank.jte",
                "Kennisbank",
                new LibraryView(
                        library.practices(), library.letters(), user.signedIn().may(Permission.SHARE_PRACTICE)));
    }

    @GET
    @Path("brieven/{brief}")
    public Response letter(@PathParam("brief") String code) {
        return pages.show("kennisbank/brief.jte", "Brief van de norm", library.letter(code));
    }

    @GET
    @Path("nieuw")
    public Response begin() {
        user.require(Permission.SHARE_PRACTICE);
        return pages.show(NEW, NEW_TITLE, Fields.empty());
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response contribute(MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            UUID id = share.contribute(new PracticeText(
                    fields.textOrNull("titel"),
                    fields.textOrNull("samenvatting"),
                    fields.textOrNull("tekst"),
                    fields.has("gecontroleerd", "ja")));
            return pages.to(PATH + id, "Dank u. De beheerder van de norm bekijkt uw bijdrage.");
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(NEW, NEW_TITLE, fields.wrong(refusal));
        }
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        return pages.show(ONE, "Goede praktijk", view(id, Fields.empty()));
    }

    /** The steward takes it up or not, or takes it out again. */
    @POST
    @Path("{id}/besluit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            if (fields.has("besluit", "weghalen")) {
                share.takeOut(id, fields.textOrNull("reden"));
            } else {
                share.decide(id, fields.has("besluit", "opnemen"), fields.textOrNull("reden"));
            }
            return pages.to(PATH + id, "Uw besluit is vastgelegd.");
        } catch (Refusal.Invalid refusal) {
            return pages.invalid(ONE, "Goede praktijk", view(id, fields.wrong(refusal)));
        }
    }

    @POST
    @Path("{id}/intrekking")
    public Response withdraw(@PathParam("id") UUID id) {
        share.withdraw(id);
        return pages.to("/kennisbank", "De bijdrage is ingetrokken. Andere organisaties lezen haar niet meer.");
    }

    private PracticeView view(UUID id, Fields fields) {
        SignedIn reader = user.signedIn();
        Practice piece = library.one(id);
        boolean lives = piece.status() != PracticeStatus.INGETROKKEN;
        return new PracticeView(
                piece,
                fields,
                lives && reader.may(Permission.STEWARD_NORM),
                lives && reader.may(Permission.SHARE_PRACTICE) && piece.code().equals(reader.tenantCode()));
    }
}
