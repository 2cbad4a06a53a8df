// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.casefile.AddNote;
import nl.par.casefile.CourtFile;
import nl.par.kernel.Refusal;
import nl.par.person.PersonDetails;
import nl.par.person.PersonDetailsText;
import nl.par.person.PersonName;
import nl.par.sharing.SharingDesk;
import nl.par.sharing.SharingMode;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.WorkingRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tries to read a dossier of another organisation: without a visit, after one, with another's, and to write as a guest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitTest {

    private static final String OWNER = "pv23";
    private static final String HOME = "gm0193";
    private static final TenantId AT_HOME = new TenantId(HOME);
    private static final String GUEST = "gerda@zwolle.example";

    private final SharingDesk desk = new SharingDesk();
    private UUID file = UUID.randomUUID();
    private UUID other = UUID.randomUUID();

    @BeforeAll
    void they_share_cards() {
        desk.agree(OWNER, HOME, SharingMode.CARD);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @BeforeEach
    void two_dossiers() throws SQLException {
        file = dossier("Bert Bezoeker");
        other = dossier("Ander Iemand");
    }

    @Test
    void a_guest_reads_what_may_leave_the_organisation_and_nothing_else() throws SQLException {
        line(
                file,
                "INCIDENT",
                null,
                "Hij riep naar [collega]: ik weet je te vinden. Vast dronken.",
                "Melding 2026-0001");
        line(file, "NOTE", "ASSESSMENT", "Ik vertrouw hem niet.", "Notitie");
        line(file, "NOTE", null, "Bellen met de teamleider.", "Notitie");
        line(file, "NOTE", "FACT", "Hij kwam om tien uur.", "Notitie");
        line(file, "POLICE", null, "Aangifte gedaan.", "Aangifte");
        supposed(file, "Vast dronken.");
        grant(file, GUEST);

        GuestCase read = read(file, guest("gerda-1", GUEST));

        assertThat(read.file().parts())
                .extracting(CourtFile.Part::text)
                .containsExactlyInAnyOrder(
                        "Hij riep naar [collega]: ik weet je te vinden. [inschatting]",
                        "Hij kwam om tien uur.",
                        "Aangifte gedaan.");
        assertThat(read.file().person()).contains("Bert");
        assertThat(desk.in(
                        HOME,
                        Role.EMPLOYEE,
                        () -> as(HOME, guest("gerda-1", GUEST), VisitElsewhere.class)
                                .list()))
                .extracting(VisitElsewhere.Line::dossier)
                .contains(file);
    }

    @Test
    void without_a_visit_that_is_hers_and_holds_now_there_is_no_dossier() {
        assertClosed(file, guest("gerda-1", GUEST));
        UUID visit = grant(file, GUEST);
        assertClosed(other, guest("gerda-1", GUEST));
        assertClosed(file, guest("piet-1", "piet@zwolle.example"));
        assertClosed(file, new SignedIn("systeem", "systeem", null, null, OWNER, Set.of(Role.GUEST)));
        assertThat(read(file, guest("gerda-1", GUEST)).lastDay())
                .isEqualTo(desk.today().plusDays(10));
        assertClosed(file, guest("gerda-2", GUEST), "another account that got her address");

        desk.in(
                OWNER,
                Role.VPT_ADVISER,
                () -> desk.of(OWNER).bean(LetColleagueVisit.class).revoke(visit, 2));
        assertClosed(file, guest("gerda-1", GUEST));
    }

    @Test
    void it_ends_by_itself_after_its_last_day() {
        grant(file, GUEST);
        assertThat(read(file, guest("gerda-1", GUEST))).isNotNull();
        var now = desk.clock.instant();
        try {
            desk.clock.turnTo(now.plus(Duration.ofDays(11)));
            assertClosed(file, guest("gerda-1", GUEST));
        } finally {
            desk.clock.turnTo(now);
        }
    }

    @Test
    void it_ends_with_the_sharing_of_cards_and_comes_back_with_it() {
        grant(file, GUEST);
        desk.choose(HOME, OWNER, SharingMode.BLIND);
        assertClosed(file, guest("gerda-1", GUEST));
        assertThatThrownBy(() -> grant(other, GUEST)).isInstanceOf(Refusal.Invalid.class);
        desk.choose(HOME, OWNER, SharingMode.CARD);
        assertThat(read(file, guest("gerda-1", GUEST))).isNotNull();
    }

    @Test
    void a_restriction_closes_it_and_nobody_new_is_let_in() throws SQLException {
        grant(file, GUEST);
        change("update person set restricted = true where id = (select person_id from case_file where id = '" + file
                + "')");
        assertClosed(file, guest("gerda-1", GUEST));
        assertThatThrownBy(() -> grant(file, "piet@zwolle.example")).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_visit_needs_a_reason_a_name_and_an_end_that_the_norm_allows() {
        VisitCommand none =
                new VisitCommand("gm0150", " ", "geen adres", "", desk.today().plusMonths(4));
        assertThatThrownBy(() -> grant(file, none))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.field())
                                .containsExactlyInAnyOrder("organisatie", "naam", "email", "reden", "totEnMet"));
        grant(file, GUEST);
        assertThatThrownBy(() -> grant(file, GUEST.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_guest_has_one_permission_that_no_token_gives_and_the_database_refuses_her_every_write() {
        assertThat(Permission.values()).filteredOn(Role.GUEST::grants).containsExactly(Permission.VISIT_CASE);
        assertThat(Role.given()).noneMatch(role -> role.grants(Permission.VISIT_CASE));
        assertThat(Role.find(Role.GUEST.claim())).isEmpty();

        assertThatThrownBy(() -> desk.in(OWNER, Role.GUEST, () -> {
                    desk.of(OWNER).bean(GuestReading.class).readOnly();
                    execute(OWNER, "update case_file set status = 'CLOSED' where id = '" + file + "'");
                    return true;
                }))
                .rootCause()
                .hasMessageContaining("read-only");
        assertThat(AddNote.class.getMethods())
                .filteredOn(method -> method.isAnnotationPresent(nl.par.access.UseCase.class))
                .noneMatch(method -> Role.GUEST.grants(
                        method.getAnnotation(nl.par.access.UseCase.class).value()));
    }

    @Test
    void the_guests_organisation_reads_that_there_is_a_door_and_nothing_of_the_visit() {
        UUID visit = grant(file, GUEST);
        assertThat(count(HOME, "select count(*) from visit_door where id = '" + visit + "'"))
                .isOne();
        assertThat(count(HOME, "select count(*) from case_visit where id = '" + visit + "'"))
                .isZero();
        assertThat(count("gm0150", "select count(*) from visit_door where id = '" + visit + "'"))
                .isZero();
        assertThatThrownBy(() -> desk.in(HOME, () -> {
                    execute(
                            HOME,
                            "update visit_door set valid_until = now() + interval '9 years' where id = '" + visit
                                    + "'");
                    return true;
                }))
                .as("or no row is changed")
                .satisfies(thrown -> assertThat(thrown).isNotNull());
    }

    private GuestCase read(UUID dossier, SignedIn guest) {
        return desk.in(
                OWNER, Role.GUEST, () -> as(OWNER, guest, ReadAsGuest.class).read(AT_HOME, dossier, true));
    }

    private void assertClosed(UUID dossier, SignedIn guest) {
        assertClosed(dossier, guest, "closed");
    }

    private void assertClosed(UUID dossier, SignedIn guest, String why) {
        assertThatThrownBy(() -> read(dossier, guest)).as(why).isInstanceOf(Refusal.NotFound.class);
    }

    /** The bean, with this user signed in. */
    private <T> T as(String tenant, SignedIn who, Class<T> type) {
        WorkingRegister register = desk.of(tenant);
        SignedIn there = new SignedIn(who.subject(), who.name(), who.email(), null, tenant, who.roles());
        register.bean(CurrentUser.class).enter(there);
        return register.bean(type);
    }

    private static SignedIn guest(String subject, String email) {
        return new SignedIn(subject, "Gerda Gast (gm0193)", email, null, OWNER, Set.of(Role.GUEST));
    }

    private UUID grant(UUID dossier, String email) {
        return grant(
                dossier,
                new VisitCommand(
                        HOME,
                        "Gerda Gast",
                        email,
                        "Zij sprak hem ook",
                        desk.today().plusDays(10)));
    }

    private UUID grant(UUID dossier, VisitCommand asked) {
        return desk.in(
                OWNER,
                Role.VPT_ADVISER,
                () -> desk.of(OWNER).bean(LetColleagueVisit.class).grant(dossier, asked));
    }

    private UUID dossier(String name) throws SQLException {
        UUID id = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        String details = new PersonDetailsText()
                .convertToDatabaseColumn(PersonDetails.named(PersonName.of(
                        name.substring(0, name.indexOf(' ')), null, name.substring(name.indexOf(' ') + 1))));
        change("insert into person (tenant, id, version, details, restricted) values ('" + OWNER + "', '" + person
                + "', 1, '" + details + "', false)");
        change("insert into case_file (tenant, id, version, number, status, person_id, opened_at, last_event) values ('"
                + OWNER + "', '" + id + "', 1, '" + id + "', 'OPEN', '" + person + "', now(), current_date)");
        return id;
    }

    private void line(UUID dossier, String kind, String statement, String text, String title) throws SQLException {
        change(
                "insert into timeline_entry (tenant, id, case_id, at, entered_at, kind, title, found_by, statement, author_name)"
                        + " values ('" + OWNER + "', gen_random_uuid(), '" + dossier + "', now(), now(), '" + kind
                        + "', '" + title
                        + "', '" + text + "', " + (statement == null ? "null" : "'" + statement + "'")
                        + ", 'Ada Adviseur')");
    }

    private void supposed(UUID dossier, String assessment) throws SQLException {
        change(
                "insert into incident (tenant, id, version, number, status, reporter, reporter_name, occurred_at, reported_at, channel,"
                        + " kinds, well_being, content, case_id) values ('" + OWNER + "', gen_random_uuid(), 1, '"
                        + UUID.randomUUID()
                        + "', 'VALIDATED', 'm', 'Merel Melder', now(), now(), 'BALIE', 'VERBAAL', 'GOED',"
                        + " '{\"verhaal\":{\"uitspraken\":[{\"kind\":\"ASSESSMENT\",\"text\":\"" + assessment
                        + "\"}]}}', '" + dossier + "')");
    }

    private void change(String sql) throws SQLException {
        try (Connection superuser = desk.database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String tenant, String sql) {
        return desk.in(tenant, () -> {
            try (Statement statement = connection(tenant).createStatement();
                    var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void execute(String tenant, String sql) {
        try (Statement statement = connection(tenant).createStatement()) {
            if (statement.executeUpdate(sql) == 0) {
                throw new IllegalStateException("no row");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection(String tenant) {
        return desk.of(tenant).bean(TenantDatabase.class).connection();
    }
}
