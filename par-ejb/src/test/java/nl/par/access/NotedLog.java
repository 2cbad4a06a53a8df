// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import java.util.List;
import nl.par.audit.AuditLog;
import nl.par.audit.AuditedAction;

/** A log that writes into a list. */
final class NotedLog extends AuditLog {

    private final List<AuditedAction> lines;

    NotedLog(List<AuditedAction> lines) {
        this.lines = lines;
    }

    @Override
    public void record(AuditedAction done) {
        lines.add(done);
    }

    @Override
    public void recordApart(AuditedAction done) {
        lines.add(done);
    }
}
