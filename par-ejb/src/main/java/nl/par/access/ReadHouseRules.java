// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.par.tenancy.HouseRules;
import nl.par.tenancy.TenantConfig;

/** The house rules of the organisation, for everybody who works there: whoever reports or proposes a measure can say which rule was broken. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadHouseRules {

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentUser user;

    /** The rules; empty when the organisation put none into PAR. */
    @UseCase(Permission.REPORT_INCIDENT)
    public Optional<HouseRules> houseRules() {
        return config.settings(user.signedIn().tenant()).houseRules();
    }
}
