// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Reads the configuration while the application starts, so that a broken file stops the start and not a user. */
@Singleton
@Startup
public class TenantConfigAtStart {

    private static final Logger LOG = System.getLogger(TenantConfigAtStart.class.getName());

    @Inject
    private TenantConfig config;

    @PostConstruct
    void read() {
        int organisations = config.all().size();
        LOG.log(
                Level.INFO,
                "{0} organisaties, norm {1}",
                organisations,
                config.norm().version());
    }
}
