// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantSettings;

/** How the organisation is set up in PAR, for who administers it. To read only, and nothing of any report or dossier. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadOrganisation {

    @Inject
    private Colleagues colleagues;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentUser user;

    /** What the organisation has chosen, as the files of {@code tenant-config} say. */
    @UseCase(Permission.ADMINISTER)
    public TenantSettings settings() {
        return config.settings(user.signedIn().tenant());
    }

    /** The version of the norm in force for the organisation. */
    @UseCase(Permission.ADMINISTER)
    public Norm norm() {
        return config.norm(user.signedIn().tenant());
    }

    /** Everybody who ever logged in, by name. */
    @UseCase(Permission.ADMINISTER)
    public List<ColleagueSeen> people() {
        return colleagues.all();
    }
}
