// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.report.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** Reads the year of the path and the days of the query. */
public final class AskedPeriod {

    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

    private AskedPeriod() {}

    /**
     * The period asked for.
     *
     * @throws Refusal.NotFound when the path holds no year of this century
     * @throws Refusal.Invalid when a day is not an ISO date or lies outside the year
     */
    static ReportPeriod read(String year, @Nullable String from, @Nullable String through) {
        int known = year(year);
        Violations wrong = new Violations();
        LocalDate first = day(from, () -> wrong.add("van", "Geef een datum zoals 2024-09-01."));
        LocalDate last = day(through, () -> wrong.add("totEnMet", "Geef een datum zoals 2024-12-31."));
        wrong.refuseIfAny();
        return ReportPeriod.within(known, first, last);
    }

    /**
     * The year.
     *
     * @throws Refusal.NotFound when it is none of this century
     */
    public static int year(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw new Refusal.NotFound();
        }
        return Integer.parseInt(text);
    }

    private static @Nullable LocalDate day(@Nullable String text, Runnable otherwise) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            otherwise.run();
            return null;
        }
    }
}
