// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The reports of the user's own unit, for who arranges first care and follows the protocol. A report belongs to the unit of
 * the colleague whom it concerns, as that colleague was last seen at log-in. What it did to the colleague stays apart (R16).
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class FollowUnit {

    private static final int LARGEST_PAGE = 100;

    @Inject
    private Reports reports;

    @Inject
    private CurrentUser user;

    /**
     * A page of the unit's reports, newest first; empty when the identity provider does not tell the user's unit.
     *
     * @param status only reports that are this far; null for all
     * @param page from 1
     * @param size at most 100; more counts as 100
     */
    @UseCase(Permission.FOLLOW_UNIT)
    public UnitReports reports(@Nullable ReportStatus status, int page, int size) {
        int asked = Math.max(1, page);
        int fitting = Math.min(LARGEST_PAGE, Math.max(1, size));
        String unit = user.signedIn().unit();
        return unit == null
                ? new UnitReports(null, new ReportPage(List.of(), 0, asked, fitting))
                : new UnitReports(unit, reports.ofUnit(unit, status, asked, fitting));
    }
}
