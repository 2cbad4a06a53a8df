// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings of the log-in. {@code docs/installation.md} tells what each means. */
@ApplicationScoped
public class LoginSettings {

    /** The realm whose tokens count, exactly as it stands in them, {@code par.oidc.issuer}. */
    public String issuer() {
        return read("par.oidc.issuer");
    }

    /** What the pages are called at the identity provider, {@code par.oidc.client-id}; {@code par} unless set. */
    public String clientId() {
        return find("par.oidc.client-id").orElse("par");
    }

    /** File with the private JWK that proves to the identity provider that PAR asks, {@code par.oidc.key}. */
    public Path key() {
        return Path.of(read("par.oidc.key"));
    }

    /** Clients whose tokens may use the API besides the pages and the organisations' own, {@code par.oidc.api-clients}. */
    public Set<String> apiClients() {
        return find("par.oidc.api-clients")
                .map(text -> Set.of(text.split("[,\\s]+")))
                .orElse(Set.of());
    }

    /** Where browsers find PAR, without a slash at the end, {@code par.public-url}. */
    public URI publicUrl() {
        String url = read("par.public-url");
        return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    /** An own page as browsers see it. */
    URI publicAddress(String path) {
        return URI.create(publicUrl() + path);
    }

    private static Optional<String> find(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }

    private static String read(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("The setting " + name + " is missing."));
    }
}
