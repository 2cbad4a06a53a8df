// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.par.kernel.ParConfig;

/** Tells the demo stories while PAR starts, once: an organisation that already has reports is left as it is. */
@Singleton
@Startup
@DependsOn({"Migrations", "TenantConfigAtStart"})
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init") // injected
public class FillDemo {

    @Inject
    private ParConfig config;

    @Inject
    private DemoStories stories;

    @PostConstruct
    void fill() {
        if (config.demo()) {
            stories.tell();
        }
    }
}
