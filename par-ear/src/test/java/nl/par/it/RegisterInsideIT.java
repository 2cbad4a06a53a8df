// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import nl.par.tenancy.Tenants;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** The register as a bean inside the server sees it. */
@InContainer
class RegisterInsideIT {

    @Inject
    private Tenants tenants;

    @Deployment
    static EnterpriseArchive deployment() {
        return InsidePayara.ear(RegisterInsideIT.class);
    }

    @Test
    void every_folder_with_an_organisation_is_a_tenant() {
        assertThat(tenants.all())
                .extracting(tenant -> tenant.id().code())
                .contains("pv23", "gm0193", "gm0150", "ws0664");
    }
}
