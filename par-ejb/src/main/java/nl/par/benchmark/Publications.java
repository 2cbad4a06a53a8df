// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.par.kernel.Json;
import nl.par.tenancy.ReleasedRows;
import nl.par.tenancy.TenantDatabase;

/** The editions that organisations released. Works inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Publications {

    private static final String TABLE = "benchmark_publication";
    private static final String NEWEST =
            "select distinct on (tenant) tenant, edition, released_at, norm_version, smallest,"
                    + " staff, figures from benchmark_publication where year = ? order by tenant, edition desc";

    @Inject
    private TenantDatabase db;

    @Inject
    private ReleasedRows released;

    /** The newest edition of an organisation. */
    record Of(String tenant, Edition edition) {}

    UUID add(int year, Edition edition) {
        BenchmarkPublication publication = new BenchmarkPublication(year, edition);
        db.persist(publication);
        db.flush();
        return publication.id();
    }

    /** What this organisation released of the year, the newest edition first. */
    List<Edition> own(int year) {
        return db.query(
                        "select new nl.par.benchmark.Edition(p.edition, p.releasedAt, p.normVersion, p.smallest, p.staff,"
                                + " p.figures) from BenchmarkPublication p where p.year = :year order by p.edition desc",
                        Edition.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** The newest edition of every organisation that released the year, in order of their codes. */
    List<Of> newest(int year) {
        return released.read(TABLE, NEWEST, Publications::row, year);
    }

    /** The years of which anybody released figures, newest first. */
    List<Integer> years() {
        return released.read(
                TABLE, "select distinct year from benchmark_publication order by 1 desc", row -> row.getInt(1));
    }

    private static Of row(ResultSet row) throws SQLException {
        return new Of(
                row.getString("tenant"),
                new Edition(
                        row.getInt("edition"),
                        row.getObject("released_at", OffsetDateTime.class),
                        row.getString("norm_version"),
                        row.getInt("smallest"),
                        row.getInt("staff"),
                        Json.read(row.getString("figures"), ReleasedFigures.class)));
    }
}
