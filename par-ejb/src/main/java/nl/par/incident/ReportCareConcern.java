// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.Numbers;
import nl.par.casefile.Submissions;
import nl.par.kernel.Json;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;

/** Passes on a worry about somebody, in a lane of its own, away from aggression. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReportCareConcern {

    static final String VIEW =
            "select new nl.par.incident.CareConcernView(c.id, c.number, c.reporterName, c.reportedAt,"
                    + " c.content, c.expiresOn, c.followedUp, c.closedOn, c.version) from CareConcern c where c.expiresOn >= :today";

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private Numbers numbers;

    @Inject
    private Submissions submissions;

    @Inject
    private TenantConfig config;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * Stores the concern for the norm's short term. Sent again under the same key it makes no second one but gives the same
     * receipt.
     *
     * @param key chosen by the sender, once per concern
     * @throws Refusal.Invalid with everything that is wrong
     * @throws Refusal.Conflict when the key was used for other content
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public Receipt submit(Concern told, UUID key) {
        check(told, clock.instant());
        UUID id = UUID.randomUUID();
        Optional<UUID> earlier = submissions.claim(user.signedIn().subject(), key, id, Json.write(told));
        if (earlier.isPresent()) {
            CareConcern known = db.read(CareConcern.class, earlier.get());
            notes.subject("care-concern", known.id());
            return new Receipt(known.id(), known.number(), known.version());
        }
        LocalDate expires =
                config.norm(user.signedIn().tenant()).retention().careConcern().after(LocalDate.now(clock));
        CareConcern concern =
                new CareConcern(id, "Z" + numbers.next("zorgsignaal"), told, user.signedIn(), clock.instant());
        concern.until(expires);
        db.persist(concern);
        db.flush();
        notes.subject("care-concern", concern.id());
        return new Receipt(concern.id(), concern.number(), concern.version());
    }

    /** The own concerns whose term has not passed, newest first. */
    @UseCase(Permission.REPORT_INCIDENT)
    public List<CareConcernView> own() {
        return db.query(VIEW + " and c.reporter = :me order by c.reportedAt desc", CareConcernView.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("me", user.signedIn().subject())
                .getResultList();
    }

    /**
     * An own concern.
     *
     * @throws Refusal.NotFound when there is none, or its term has passed
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public CareConcernView one(UUID id) {
        notes.subject("care-concern", id);
        return db.query(VIEW + " and c.reporter = :me and c.id = :id", CareConcernView.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("me", user.signedIn().subject())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    private static void check(Concern told, Instant now) {
        OffsetDateTime moment = told.tijdstip();
        new Violations()
                .require(
                        moment != null && !moment.toInstant().isAfter(now.plus(Duration.ofMinutes(10))),
                        "tijdstip",
                        "Vul in wanneer u dit merkte. Dat kan niet in de toekomst zijn.")
                .requireText(told.wie(), 500, "wie", "Vul in over wie u zich zorgen maakt.")
                .requireText(told.zorg(), ReportRules.TEXT, "zorg", "Vertel waarover u zich zorgen maakt.")
                .limit(told.gedaan(), ReportRules.TEXT, "gedaan")
                .refuseIfAny();
    }
}
