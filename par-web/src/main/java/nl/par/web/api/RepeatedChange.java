// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.par.access.CurrentUser;
import nl.par.tenancy.SentOnce;
import nl.par.tenancy.Submission;

/**
 * The one rule for sending a change twice: a change that tells a version ({@code If-Match}) may carry an {@code Idempotency-Key}. The
 * same change under the same key by the same sender is carried out once; the repeat gets 204 and changes nothing. Verb, address,
 * version and body are what must be the same; another change under that key gets 409.
 */
@Provider
@SuppressWarnings("NullAway.Init") // injected
public class RepeatedChange implements ContainerRequestFilter {

    @Inject
    private CurrentUser user;

    @Inject
    private SentOnce once;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(OnceKey.HEADER);
        String seen = request.getHeaderString(HttpHeaders.IF_MATCH);
        String path = request.getUriInfo().getPath();
        if (key == null
                || key.isBlank()
                || seen == null
                || !path.replaceFirst("^/", "").startsWith("api/")) {
            return;
        }
        byte[] body = request.hasEntity() ? request.getEntityStream().readAllBytes() : new byte[0];
        request.setEntityStream(new ByteArrayInputStream(body));
        String content =
                request.getMethod() + " " + path + " " + seen + "\n" + new String(body, StandardCharsets.ISO_8859_1);
        once.under(new Submission(user.signedIn().subject(), OnceKey.of(key), content));
    }
}
