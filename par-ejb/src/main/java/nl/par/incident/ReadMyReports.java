// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.kernel.Refusal;

/** Follows what happened to a report. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadMyReports {

    private static final int LARGEST_PAGE = 100;

    @Inject
    private Reports reports;

    @Inject
    private ReportReader reader;

    /** The reports that the user made or that were made on her behalf, newest first. */
    @UseCase(Permission.REPORT_INCIDENT)
    public List<ReportLine> list() {
        return reports.own();
    }

    /**
     * A page of the own reports, or of all for who validates reports.
     *
     * @param page from 1
     * @param size at most 100; more counts as 100
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public ReportPage page(int page, int size) {
        return reports.page(Math.max(1, page), Math.min(LARGEST_PAGE, Math.max(1, size)));
    }

    /**
     * A report with what became of it.
     *
     * @throws Refusal.NotFound when there is none, or it is neither the user's own matter nor in a dossier she may read
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public ReportView one(UUID id) {
        return reader.read(reports.requireReadable(id));
    }
}
