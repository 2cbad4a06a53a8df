// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;

/** The style sheet and the logo of an organisation. Public: both stand on its website too. */
@Path("thema")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ThemeCss {

    @Inject
    Themes themes;

    @GET
    @Path("{code}.css")
    @Produces("text/css;charset=UTF-8")
    public Response css(@PathParam("code") String code) {
        return kept(theme(code).css());
    }

    @GET
    @Path("{code}.svg")
    @Produces("image/svg+xml")
    public Response logo(@PathParam("code") String code) throws IOException {
        return kept(Files.readAllBytes(theme(code).look().logo()));
    }

    private Theme theme(String code) {
        return themes.find(code).orElseThrow(NotFoundException::new);
    }

    private static Response kept(Object content) {
        return Response.ok(content)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}
