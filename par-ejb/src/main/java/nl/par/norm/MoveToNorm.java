// SPDX-License-Identifier: EUPL-1.2
package nl.par.norm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.casefile.Cases;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantConfig;

/** Moves dossiers to the version of the norm that the organisation applies. Until then each keeps the version it began under. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class MoveToNorm {

    @Inject
    private Cases cases;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentUser user;

    /**
     * Moves all dossiers, and answers how many stood under another version. Measures and tasks keep their days.
     *
     * @throws Refusal.Conflict when none stands under another version
     */
    @UseCase(Permission.KEEP_CASE)
    public int all() {
        int moved = cases.moveToNorm(config.norm(user.signedIn().tenant()).version());
        if (moved == 0) {
            throw new Refusal.Conflict("Alle dossiers volgen deze versie van de norm al.");
        }
        return moved;
    }
}
