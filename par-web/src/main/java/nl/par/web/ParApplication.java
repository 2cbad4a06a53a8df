// SPDX-License-Identifier: EUPL-1.2
package nl.par.web;

import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * All pages and the API, found by scanning for {@code @Path} and {@code @Provider}. Every page method that writes
 * refuses a request without the form's token (403).
 */
@ApplicationPath("/")
public class ParApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(Csrf.CSRF_PROTECTION, Csrf.CsrfOptions.IMPLICIT, "jersey.config.server.wadl.disableWadl", true);
    }
}
