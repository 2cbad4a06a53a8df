// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.MvcContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import nl.par.web.page.OwnAddress;
import nl.par.web.page.Pages;

/**
 * A form from a page that is older than the session carries a token that no longer counts. It came from an own page, as the
 * {@link Gate} saw; so what was typed is not thrown away but offered to be sent again, by the reader herself.
 */
@Provider
@Controller
@Priority(Priorities.AUTHORIZATION) // before the check of the token, which would only refuse
@SuppressWarnings("NullAway.Init") // injected
public class StaleForms implements ContainerRequestFilter {

    private static final int REFUSED = 403;
    private static final String LEAD =
            "Deze pagina hoorde bij een eerdere log-in. Wat u verstuurde, is nog niet verwerkt."
                    + " Verstuur het nu opnieuw.";

    @Inject
    private HttpServletRequest request;

    @Inject
    private MvcContext mvc;

    @Inject
    private Pages pages;

    @Override
    public void filter(ContainerRequestContext context) {
        SentForm.read(context)
                .filter(fields -> !List.of(mvc.getCsrf().getToken())
                        .equals(fields.get(mvc.getCsrf().getName())))
                .map(SentForm::withoutProof)
                .map(typed -> new ResumeView(LEAD, OwnAddress.of(request), typed, false))
                .ifPresent(view ->
                        context.abortWith(pages.show(REFUSED, "login/hervat.jte", "Uw gegevens zijn bewaard", view)));
    }
}
