// SPDX-License-Identifier: EUPL-1.2
package nl.par.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.tenancy.TenantDatabase;

/** The own trainings, and how many followed which training in a year. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadTrainings {

    @Inject
    private TenantDatabase db;

    @Inject
    private Trainings trainings;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** What the reader followed herself, newest first, by her work address. */
    @UseCase(Permission.REPORT_INCIDENT)
    public List<TrainingLine> own() {
        return db
                .query(
                        Trainings.LINE + "and lower(t.email) = :email order by t.followedOn desc, t.id",
                        TrainingLine.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter(
                        "email",
                        Objects.requireNonNullElse(user.signedIn().email(), "").toLowerCase(Locale.ROOT))
                .getResultList()
                .stream()
                .map(line -> line.again(trainings.again(line.training(), line.datum())))
                .toList();
    }

    /** How many followed which training, newest year first; also of those whose names are gone. */
    @UseCase(Permission.READ_FIGURES)
    public List<TrainingYear> perYear() {
        return db.query(
                        "select t.training, extract(year from t.followedOn), count(t) from TrainingRecord t"
                                + " group by t.training, extract(year from t.followedOn)"
                                + " order by extract(year from t.followedOn) desc, t.training",
                        Object[].class)
                .getResultStream()
                .map(row ->
                        new TrainingYear((String) row[0], ((Number) row[1]).intValue(), ((Number) row[2]).intValue()))
                .toList();
    }
}
