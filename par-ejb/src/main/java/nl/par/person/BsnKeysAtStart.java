// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Reads the keys of the BSNs at start-up: without them PAR does not start, rather than failing at the first person (R13). */
@Singleton
@Startup
@SuppressWarnings("NullAway.Init") // injected
public class BsnKeysAtStart {

    @Inject
    private BsnVault vault;

    @PostConstruct
    void require() {
        vault.requireKeys();
    }
}
