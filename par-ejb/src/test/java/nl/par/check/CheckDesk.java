// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.par.access.Colleagues;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.audit.AuditNotes;
import nl.par.kernel.TurnableClock;
import nl.par.person.BsnVault;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonQuestion;
import nl.par.person.match.Certainty;
import nl.par.person.match.Comparison;
import nl.par.sharing.SharedConsultations;
import nl.par.sharing.SharedSearch;
import nl.par.sharing.SharingInForce;
import nl.par.sharing.SharingMode;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;

/** The real check before contact on a real database, with a clock to turn and with persons that come up as one wishes. */
final class CheckDesk {

    static final String TENANT = "pv23";
    private static final Path CONFIG = Path.of(System.getProperty("par.tenant-config"));

    final TurnableClock clock = new TurnableClock();
    private final CheckBeforeContact checks = new CheckBeforeContact();
    private final LookUpTurns turns = new LookUpTurns();
    private final ReviewLookUps review = new ReviewLookUps();
    private final Colleagues colleagues = new Colleagues();
    private final TenantDatabase db;
    private final CurrentUser user = new CurrentUser();
    private final Proposed search = new Proposed();

    /** What the next search finds. */
    private static final class Proposed extends CardSearch {

        private Certainty certainty = Certainty.ZEKER;
        private List<UUID> persons = List.of();

        @Override
        CardSearch.Found search(PersonQuestion question, LocalDate today) {
            return new CardSearch.Found(
                    valid(persons, today).stream()
                            .map(row -> row.hit(new Comparison(certainty, 0, List.of(), List.of()), today, rules()))
                            .toList(),
                    true,
                    false);
        }

        @Override
        List<CardRow> valid(Collection<UUID> ids, LocalDate today) {
            PersonDetails details = PersonDetails.named(PersonName.of("Jan", null, "Jansen"));
            return ids.stream()
                    .map(id -> new CardRow(id, null, details, CardContent.EMPTY, today))
                    .toList();
        }

        @Override
        CardRules rules() {
            return new CardRules(adviser(), CardContentTest.WHOLE);
        }

        @Override
        CardContact adviser() {
            return new CardContact("adviseur", "038");
        }
    }

    /** Nothing is in force with any other organisation. */
    private static final class WithNobody extends SharingInForce {

        @Override
        public Map<TenantId, SharingMode> partners() {
            return Map.of();
        }
    }

    CheckDesk(TenantDatabase db) {
        this.db = db;
        CurrentTenant tenant = new CurrentTenant();
        tenant.enter(new TenantId(TENANT));
        KnownColleagues known = new KnownColleagues();
        LookUpReview marks = new LookUpReview();
        TenantConfig config = new TenantConfig(CONFIG);
        set(user, "tenant", tenant);
        set(colleagues, "db", db, "clock", clock);
        set(known, "colleagues", colleagues, "tenant", tenant);
        set(marks, "db", db, "user", user, "colleagues", known, "clock", clock);
        set(turns, "db", db, "user", user, "tenant", tenant, "config", config, "clock", clock);
        set(review, "db", db);
        set(checks, "db", db, "cards", search, "review", marks, "turns", turns, "user", user);
        LookUpTickets tickets = new LookUpTickets();
        set(tickets, "db", db);
        SharedConsultations consultations = new SharedConsultations();
        set(consultations, "db", db);
        set(
                checks,
                "inForce",
                new WithNobody(),
                "shared",
                new SharedSearch(),
                "consultations",
                consultations,
                "words",
                new SharedCardWords());
        set(checks, "tickets", tickets, "vault", new BsnVault());
        set(checks, "notes", new AuditNotes(), "clock", clock);
    }

    private static void set(Object bean, Object... fields) {
        try {
            for (int i = 0; i < fields.length; i += 2) {
                Field field = bean.getClass().getDeclaredField((String) fields[i]);
                field.setAccessible(true);
                field.set(bean, fields[i + 1]);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody who works here, known as a colleague. */
    SignedIn colleague(String name, Role role) {
        String email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@overijssel.example";
        SignedIn who = new SignedIn(UUID.randomUUID().toString(), name, email, null, TENANT, Set.of(role));
        colleagues.seen(who);
        return who;
    }

    void at(String dutchTime) {
        clock.turnTo(java.time.LocalDateTime.parse(dutchTime)
                .atZone(TurnableClock.DUTCH_TIME)
                .toInstant());
    }

    void later(java.time.Duration time) {
        clock.turnTo(clock.instant().plus(time));
    }

    Instant now() {
        return clock.instant();
    }

    /** Asks, and these persons come up. */
    UUID ask(SignedIn who, CheckQuestion question, Certainty certainty, List<UUID> persons) {
        user.enter(who);
        search.certainty = certainty;
        search.persons = persons;
        UUID check = checks.ask(question).raadpleging();
        db.flush();
        return check;
    }

    void open(SignedIn who, UUID check, UUID person) {
        user.enter(who);
        checks.open(check, person);
        db.flush();
    }

    void wentWell(SignedIn who, UUID check) {
        user.enter(who);
        checks.reportOutcome(check, CheckOutcome.GOED);
        db.flush();
    }

    /** What waits for the privacy officer. */
    List<LookUp> flagged() {
        return review.open(null);
    }
}
