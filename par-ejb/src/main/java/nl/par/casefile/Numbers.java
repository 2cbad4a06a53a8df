// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.par.tenancy.TenantDatabase;

/** Gives out numbers that people can say on the telephone, per organisation and year, without gaps or doubles. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Numbers {

    private static final String NEXT = "insert into number_series (series, year, last) values (?, ?, ?)"
            + " on conflict (tenant, series, year) do update set last = number_series.last + excluded.last returning last";

    @Inject
    private TenantDatabase db;

    @Inject
    private Clock clock;

    /**
     * The next number of this year, for example {@code 2026-0012}. Others who ask for the same series wait until this
     * transaction ends.
     *
     * @param series what is numbered, for example {@code melding}
     */
    public String next(String series) {
        return next(series, 1).get(0);
    }

    /** The next so many numbers of this year, in order; otherwise like {@link #next(String)}. */
    public List<String> next(String series, int count) {
        int year = LocalDate.now(clock).getYear();
        try (PreparedStatement next = db.connection().prepareStatement(NEXT)) {
            next.setString(1, series);
            next.setInt(2, year);
            next.setInt(3, count);
            try (ResultSet row = next.executeQuery()) {
                row.next();
                int last = row.getInt(1);
                return IntStream.rangeClosed(last - count + 1, last)
                        .mapToObj(number -> year + "-" + fourDigits(number))
                        .toList();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No number could be given out.", e);
        }
    }

    private static String fourDigits(int number) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
