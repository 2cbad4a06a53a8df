// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.par.audit.AuditFilter;
import nl.par.audit.AuditPage;
import nl.par.audit.AuditReader;

/** The privacy officer reads who did what in her organisation. The log holds no content, and reading it is logged too. */
@Stateless
public class ReadAuditLog {

    @Inject
    @SuppressWarnings("NullAway.Init") // injected
    private AuditReader log;

    /** The page of lines that pass the filter, the newest first. */
    @UseCase(Permission.REVIEW_LOG)
    public AuditPage find(AuditFilter filter) {
        return log.find(filter);
    }
}
