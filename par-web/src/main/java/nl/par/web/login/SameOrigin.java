// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Whether a page of PAR itself sent a change. Besides the token in each form, and also for what carries none (files, htmx):
 * the browser says where a request came from, and another site cannot make it lie.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private LoginSettings settings;

    /** True for a request that changes nothing, and for a change that PAR's own page sent. */
    boolean holds(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if (site != null) {
            // Under Referrer-Policy no-referrer, browsers write "null" as the origin of an own form.
            return site.equals("same-origin") && (origin == null || origin.equals("null") || own(origin));
        }
        return origin != null && own(origin);
    }

    private boolean own(String origin) {
        URI own = settings.publicUrl();
        String port = own.getPort() < 0 ? "" : ":" + own.getPort();
        return origin.equals(own.getScheme() + "://" + own.getHost() + port);
    }
}
