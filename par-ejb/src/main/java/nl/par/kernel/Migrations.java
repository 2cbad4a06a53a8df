// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to this version before anything else starts. The owner of the schema does this over a connection of its
 * own; the application's role can change no table. Every other start-up bean depends on this one.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // injected
public class Migrations {

    @Inject
    private ParConfig config;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(config.databaseUrl(), config.ownerUser(), config.ownerPassword())
                .placeholders(Map.of("appRole", config.applicationUser()))
                .load()
                .migrate();
    }
}
