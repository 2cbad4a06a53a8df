// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.benchmark.ReadBenchmark;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import nl.par.web.report.AskedPeriod;

/** {@code /vergelijken}: organisations beside each other, by what they released. */
@Path("vergelijken")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class BenchmarkPage {

    @Inject
    Pages pages;

    @Inject
    ReadBenchmark benchmarks;

    @Inject
    CurrentUser user;

    /** The chosen year; without a choice, the newest. */
    @GET
    public Response show(@Context UriInfo uri) {
        Fields form = Fields.of(uri.getQueryParameters());
        List<Integer> years = benchmarks.years();
        int year = form.text("jaar").isEmpty() ? years.get(0) : AskedPeriod.year(form.text("jaar"));
        return pages.show(
                "vergelijken/vergelijking.jte",
                "Vergelijken",
                BenchmarkView.of(
                        benchmarks.of(year), years, form, user.signedIn().may(Permission.RELEASE_FIGURES)));
    }
}
