// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.MvcContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.Optional;
import nl.par.access.CurrentUser;
import nl.par.access.SignedIn;
import nl.par.tenancy.Tenants;
import nl.par.web.language.Language;

/** Makes the frame around a page: who is signed in, for which organisation, and what that person may open. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class Frame {

    @Inject
    HttpServletRequest request;

    @Inject
    MvcContext mvc;

    @Inject
    CurrentUser user;

    @Inject
    Tenants tenants;

    @Inject
    Themes themes;

    @Inject
    Menu menu;

    @Inject
    Notice notice;

    @Inject
    StaticFiles files;

    Page around(String title) {
        String path = request.getRequestURI();
        Optional<SignedIn> person = user.find();
        return new Page(
                title,
                path,
                person.map(this::organisation).orElse(null),
                person.map(SignedIn::name).orElse(null),
                person.map(p -> menu.of(p, path)).orElse(List.of()),
                new Page.CsrfField(mvc.getCsrf().getName(), mvc.getCsrf().getToken()),
                notice.take(),
                HttpMethod.GET.equals(request.getMethod()) ? OwnAddress.of(request) : null,
                Language.of(mvc.getLocale()),
                files.version());
    }

    private Organisation organisation(SignedIn person) {
        String name = tenants.find(person.tenant()).orElseThrow().name();
        return themes.of(person.tenant()).organisation(name);
    }
}
