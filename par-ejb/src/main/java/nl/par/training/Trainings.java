// SPDX-License-Identifier: EUPL-1.2
package nl.par.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.par.access.ColleagueView;
import nl.par.access.Colleagues;
import nl.par.access.CurrentUser;
import nl.par.kernel.Violations;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** The records of trainings. Works inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Trainings {

    static final String LINE = "select new nl.par.training.TrainingLine(t.id, t.name, t.email, t.unit, t.training,"
            + " t.followedOn, t.namedUntil, t.namedUntil, t.version) from TrainingRecord t"
            + " where t.name is not null and t.namedUntil >= :today ";

    private static final int LONGEST_TEXT = 120;
    private static final int YEARS_AFTER_REPEATING = 1;
    private static final int YEARS_BACK = 5;

    @Inject
    private TenantDatabase db;

    @Inject
    private Colleagues colleagues;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The trainings that the norm of this organisation asks. */
    List<Norm.Training> known() {
        return config.norm(user.signedIn().tenant()).trainings();
    }

    /** When the training must be followed again. */
    @Nullable
    LocalDate again(String training, LocalDate followed) {
        return find(training).map(rule -> rule.repeatAfter().after(followed)).orElse(null);
    }

    /** The entry with everything that is wrong in it noted. */
    Violations check(TrainingEntry entry) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = entry.datum();
        return new Violations()
                .requireText(entry.naam(), LONGEST_TEXT, "naam", "Vul de naam van de collega in.")
                .limit(entry.email(), LONGEST_TEXT, "email")
                .require(
                        entry.email() == null
                                || entry.email().isBlank()
                                || entry.email().strip().matches("[^@\\s]+@[^@\\s]+"),
                        "email",
                        "Vul een e-mailadres in zoals naam@organisatie.nl.")
                .require(
                        entry.training() != null && find(entry.training()).isPresent(),
                        "training",
                        "Kies een training van de norm.")
                .require(
                        day != null && !day.isAfter(today) && day.isAfter(today.minusYears(YEARS_BACK)),
                        "datum",
                        "Vul de dag van de training in: niet in de toekomst en niet langer dan vijf jaar geleden.");
    }

    /** Stores an entry that passed {@link #check}; false when it stood there already. */
    boolean add(TrainingEntry entry) {
        Followed followed = followed(entry);
        boolean stands = db.query(
                                "select count(t) from TrainingRecord t where t.personKey = :key and t.training = :training"
                                        + " and t.followedOn = :day",
                                Long.class)
                        .setParameter("key", followed.personKey())
                        .setParameter("training", followed.training())
                        .setParameter("day", followed.day())
                        .getSingleResult()
                > 0;
        if (!stands) {
            db.persist(new TrainingRecord(
                    followed, namedUntil(followed), user.signedIn().name(), clock.instant()));
        }
        return !stands;
    }

    /** Takes the names away whose term is over. */
    @Transactional
    public int forget() {
        List<TrainingRecord> over = db.query(
                        "select t from TrainingRecord t where t.name is not null and t.namedUntil < :today",
                        TrainingRecord.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        over.forEach(TrainingRecord::forgetWho);
        return over.size();
    }

    private LocalDate namedUntil(Followed followed) {
        LocalDate again = again(followed.training(), followed.day());
        return (again == null ? followed.day() : again).plusYears(YEARS_AFTER_REPEATING);
    }

    private Followed followed(TrainingEntry entry) {
        String email = entry.email() == null || entry.email().isBlank()
                ? null
                : entry.email().strip();
        Optional<ColleagueView> colleague = email == null ? Optional.empty() : colleagues.findByEmail(email);
        String unit = colleague.map(ColleagueView::unit).orElse(user.signedIn().unit());
        return new Followed(
                String.valueOf(entry.naam()).strip(),
                email,
                unit,
                find(String.valueOf(entry.training())).orElseThrow().name(),
                Objects.requireNonNull(entry.datum()));
    }

    private Optional<Norm.Training> find(String name) {
        return known().stream()
                .filter(rule -> rule.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
