// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.TenantSettings;

/** The themes of all organisations, from {@code tenant-config/<code>/thema.yaml}; a wrong one stops the start. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Themes {

    @Inject
    TenantConfig config;

    Theme of(TenantId tenant) {
        return theme(config.settings(tenant));
    }

    Optional<Theme> find(String code) {
        return config.all().stream()
                .filter(settings -> settings.code().equals(code))
                .findFirst()
                .map(Themes::theme);
    }

    private static Theme theme(TenantSettings settings) {
        return new Theme(new TenantId(settings.code()), settings.look());
    }
}
