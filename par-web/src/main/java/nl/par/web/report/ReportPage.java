// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.par.kernel.Refusal;
import nl.par.report.ReadAnnualReport;
import nl.par.report.ReportPeriod;
import nl.par.training.ReadTrainings;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** The page with the figures, for who may read them. */
@Path("rapportage")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class ReportPage {

    private static final String TEMPLATE = "report/rapportage.jte";

    @Inject
    Pages pages;

    @Inject
    ReadAnnualReport reports;

    @Inject
    ReadTrainings trainings;

    /** The figures of the chosen year, or of some of its months; without a choice, of this year. */
    @GET
    public Response show(@Context UriInfo uri) {
        Fields form = Fields.of(uri.getQueryParameters());
        List<Integer> years = reports.years();
        int year = form.text("jaar").isEmpty() ? years.get(0) : AskedPeriod.year(form.text("jaar"));
        ReportPeriod period;
        try {
            period = ReportPeriod.within(year, month(form, "van", year, false), month(form, "totEnMet", year, true));
        } catch (Refusal.Invalid refusal) {
            form.wrong(refusal);
            return pages.invalid(
                    TEMPLATE,
                    "Rapportage",
                    ReportView.of(reports.of(ReportPeriod.year(year)), years, form, trainings.perYear()));
        }
        return pages.show(TEMPLATE, "Rapportage", ReportView.of(reports.of(period), years, form, trainings.perYear()));
    }

    /** First or last day of the month chosen, or none. A month that does not exist is no choice. */
    private static @Nullable LocalDate month(Fields form, String name, int year, boolean last) {
        String text = form.text(name);
        if (!text.matches("[1-9]|1[0-2]")) {
            return null;
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(text));
        return last ? month.atEndOfMonth() : month.atDay(1);
    }
}
