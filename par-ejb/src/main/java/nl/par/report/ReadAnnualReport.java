// SPDX-License-Identifier: EUPL-1.2
package nl.par.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.kernel.Refusal;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Tenants;

/** The annual report of the own organisation: figures without persons, counted anew at each reading. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadAnnualReport {

    @Inject
    private FiguresCount count;

    @Inject
    private CurrentUser user;

    @Inject
    private Tenants tenants;

    @Inject
    private Clock clock;

    /**
     * The figures of the period, beside those of the same days one year earlier when there are any.
     *
     * @throws Refusal.NotFound for a year that has not begun
     */
    @UseCase(Permission.READ_FIGURES)
    public AnnualReport of(ReportPeriod period) {
        return read(period);
    }

    /**
     * The same figures as a file.
     *
     * @throws Refusal.NotFound for a year that has not begun
     */
    @UseCase(Permission.READ_FIGURES)
    public byte[] asFile(ReportPeriod period, FileFormat format) {
        return ReportFile.write(read(period), format);
    }

    /** The years to choose from, newest first: from the first report to this year. Never empty. */
    @UseCase(Permission.READ_FIGURES)
    public List<Integer> years() {
        int now = LocalDate.now(clock).getYear();
        int first = Math.min(now, count.firstYear().orElse(now));
        return IntStream.rangeClosed(0, now - first)
                .mapToObj(back -> now - back)
                .toList();
    }

    private AnnualReport read(ReportPeriod period) {
        if (period.from().isAfter(LocalDate.now(clock))) {
            throw new Refusal.NotFound();
        }
        TenantId tenant = user.signedIn().tenant();
        Figures before = count.of(period.yearBefore());
        return new AnnualReport(
                tenants.find(tenant).orElseThrow().name(), count.of(period), before.isEmpty() ? null : before);
    }
}
