// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.par.access.Colleagues;
import nl.par.access.SignedIn;
import nl.par.tenancy.TenantDatabase;

/** What is no use case: whether the register is still empty, and a colleague's first log-in. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class DemoDesk {

    @Inject
    private TenantDatabase db;

    @Inject
    private Colleagues colleagues;

    @Transactional
    public boolean isEmpty() {
        return db.query("select count(i) from Incident i", Long.class).getSingleResult() == 0;
    }

    @Transactional
    public void arrive(SignedIn colleague) {
        colleagues.seen(colleague);
    }
}
