// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Makes the session cookie fit {@code par.public-url}. Browsers keep the {@code __Host-} cookie of web.xml for https
 * and for localhost; only for a test without https on another host does it go without that protection.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    private static final Set<String> TRUSTED = Set.of("localhost", "127.0.0.1");

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean insecure = ConfigProvider.getConfig()
                .getOptionalValue("par.public-url", URI.class)
                .filter(url -> "http".equals(url.getScheme()) && !TRUSTED.contains(url.getHost()))
                .isPresent();
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setAttribute("SameSite", "Lax"); // the server does not take it from web.xml
        cookie.setSecure(!insecure);
        if (insecure) {
            cookie.setName("par");
        }
    }
}
