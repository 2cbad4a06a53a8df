// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import nl.par.kernel.ParConfig;

/**
 * Reads the configuration while the application starts, so that a broken file stops the start and not a user; and looks every ten
 * seconds whether it changed, so that an organisation can join while the others work. Each node looks at its own folder.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // injected
public class TenantConfigAtStart {

    private static final Logger LOG = System.getLogger(TenantConfigAtStart.class.getName());

    @Inject
    private TenantConfig config;

    @Inject
    private ParConfig settings;

    private FolderState state;

    @PostConstruct
    void read() {
        state = FolderState.of(settings.tenantConfig());
        LOG.log(
                Level.INFO,
                "{0} organisaties, versies van de norm: {1}",
                config.all().size(),
                config.norms().stream().map(Norm::version).toList());
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void follow() {
        FolderState now = FolderState.of(settings.tenantConfig());
        if (now.equals(state)) {
            return;
        }
        state = now;
        List<String> before = config.all().stream().map(TenantSettings::code).toList();
        List<String> faults = config.refresh();
        if (!faults.isEmpty()) {
            LOG.log(
                    Level.ERROR,
                    "De configuratie is gewijzigd en klopt niet. PAR werkt door met wat er was:\n  {0}",
                    String.join("\n  ", faults));
        }
        config.all().stream()
                .map(TenantSettings::code)
                .filter(code -> !before.contains(code))
                .forEach(code -> LOG.log(Level.INFO, "Nieuwe organisatie: {0}", code));
    }
}
