// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import java.util.List;

/**
 * A page of the log, the newest line first.
 *
 * @param total lines on all pages together
 */
public record AuditPage(List<AuditLine> lines, long total, int page) {

    public AuditPage {
        lines = List.copyOf(lines);
    }

    /** The last page, at least 1. */
    public int last() {
        return (int) Math.max(1, (total + AuditFilter.SIZE - 1) / AuditFilter.SIZE);
    }
}
