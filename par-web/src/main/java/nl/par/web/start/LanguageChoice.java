// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import nl.par.web.language.Language;
import nl.par.web.page.OwnAddress;
import nl.par.web.page.ReaderLocale;

/** Chooses the language of the pages, signed in or not. The browser keeps the choice; PAR does not. */
@Path("taal")
@Controller
@RequestScoped
public class LanguageChoice {

    /** Shows the same page in this language; Dutch if PAR has no such language. */
    @POST
    public Response choose(
            @FormParam("taal") @DefaultValue("") String code, @FormParam("naar") @DefaultValue("/") String address) {
        NewCookie choice = new NewCookie.Builder(ReaderLocale.COOKIE)
                .value(Language.of(code).orElse(Language.DUTCH).code())
                .path("/")
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(OwnAddress.of(address)))
                .cookie(choice)
                .build();
    }
}
