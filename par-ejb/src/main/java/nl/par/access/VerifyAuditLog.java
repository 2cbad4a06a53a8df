// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.par.audit.AuditChain;
import nl.par.audit.ChainReport;

/** The privacy officer makes sure that nobody changed, removed or slipped in a line of the audit log. */
@Stateless
public class VerifyAuditLog {

    @Inject
    @SuppressWarnings("NullAway.Init") // injected
    private AuditChain chain;

    /** Verifies the organisation's whole log against its seals and against the head kept outside the database. */
    @UseCase(Permission.REVIEW_LOG)
    public ChainReport verify() {
        return chain.verify();
    }
}
