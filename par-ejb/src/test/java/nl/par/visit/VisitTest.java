// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.casefile.AddNote;
import nl.par.casefile.CourtFile;
import nl.par.kernel.Refusal;
import nl.par.sharing.SharingDesk;
import nl.par.sharing.SharingMode;
import nl.par.tenancy.ShippedConfig;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tries to read a dossier of another organisation: without a visit, after one, with another's, and to write as a guest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitTest {

    static final String OWNER = "pv23";
    static final String HOME = "gm0193";
    private static final String THIRD = "gm0150";
    private static final String GUEST = "gerda@zwolle.example";

    @SuppressWarnings("NullAway.Init") // opened before all
    private SharingDesk desk;

    @SuppressWarnings("NullAway.Init") // opened before all
    private VisitDesk visits;

    private UUID file = UUID.randomUUID();
    private UUID other = UUID.randomUUID();

    /** All three share cards; only the owner and the third hold what the norm asks for anything about the police. */
    @BeforeAll
    void they_share_cards(@TempDir Path folder) throws IOException {
        ShippedConfig.copyTo(folder);
        ShippedConfig.askPermitForCriminalData(folder);
        desk = new SharingDesk(new TenantConfig(folder));
        visits = new VisitDesk(desk);
        desk.agree(OWNER, HOME, SharingMode.CARD);
        desk.agree(OWNER, THIRD, SharingMode.CARD);
        desk.agree(HOME, THIRD, SharingMode.CARD);
        permit(OWNER, THIRD);
        permit(THIRD, OWNER);
    }

    private void permit(String one, String other) {
        desk.base(one, other, "vergunning", desk.today(), desk.today().plusYears(1));
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @BeforeEach
    void two_dossiers() throws SQLException {
        file = visits.dossier("Bert Bezoeker");
        other = visits.dossier("Ander Iemand");
    }

    @Test
    void a_guest_reads_what_may_leave_the_organisation_and_nothing_else() throws SQLException {
        visits.line(
                file,
                "INCIDENT",
                null,
                "Hij riep naar [collega]: ik weet je te vinden. Vast dronken.",
                "Melding 2026-0001");
        visits.line(file, "NOTE", "ASSESSMENT", "Ik vertrouw hem niet.", "Notitie");
        visits.line(file, "NOTE", null, "Bellen met de teamleider.", "Notitie");
        visits.line(file, "NOTE", "FACT", "Hij kwam om tien uur.", "Notitie");
        visits.line(file, "POLICE", null, "Aangifte gedaan.", "Aangifte");
        visits.supposed(file, "Vast dronken.");
        visits.grant(file, GUEST);

        GuestCase read = read(file, VisitDesk.guest("gerda-1", GUEST));

        assertThat(read.file().parts())
                .as("without a permit, nothing about the police")
                .extracting(CourtFile.Part::text)
                .containsExactlyInAnyOrder(
                        "Hij riep naar [collega]: ik weet je te vinden. [inschatting]", "Hij kwam om tien uur.");
        assertThat(read.file().person()).contains("Bert");
        assertThat(doors(GUEST)).extracting(VisitElsewhere.Line::dossier).contains(file);
    }

    @Test
    void with_a_permit_of_both_she_reads_of_the_police_as_well() throws SQLException {
        visits.line(file, "POLICE", null, "Aangifte gedaan.", "Aangifte");
        visits.grant(THIRD, file, GUEST);

        assertThat(read(THIRD, file, VisitDesk.guest("gerda-3", GUEST), true)
                        .file()
                        .parts())
                .extracting(CourtFile.Part::text)
                .containsExactly("Aangifte gedaan.");
    }

    @Test
    void the_same_address_in_another_organisation_is_somebody_else() {
        visits.grant(file, GUEST);
        assertThatThrownBy(() -> read(THIRD, file, VisitDesk.guest("gerda-3", GUEST), true))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whom_her_own_organisation_found_no_door_for_reads_nothing_also_not_through_an_open_one() {
        visits.grant(file, GUEST);
        assertThatThrownBy(() -> read(HOME, file, VisitDesk.guest("gerda-1", GUEST), false))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void her_own_organisation_lets_her_knock_only_where_a_door_stands_open_to_her_now() {
        assertNoDoor(OWNER, file, GUEST);
        UUID visit = visits.grant(file, GUEST);
        assertThatNoException().isThrownBy(() -> knock(OWNER, file, GUEST));
        assertNoDoor(OWNER, other, GUEST);
        assertNoDoor(THIRD, file, GUEST);
        assertNoDoor(OWNER, file, "piet@zwolle.example");
        afterItsLastDay(() -> assertNoDoor(OWNER, file, GUEST));
        desk.choose(HOME, OWNER, SharingMode.BLIND);
        try {
            assertNoDoor(OWNER, file, GUEST);
            assertThat(doors(GUEST)).isEmpty();
        } finally {
            desk.choose(HOME, OWNER, SharingMode.CARD);
        }
        assertThat(doors(GUEST)).extracting(VisitElsewhere.Line::dossier).contains(file);
        desk.in(
                OWNER,
                Role.VPT_ADVISER,
                () -> desk.of(OWNER).bean(LetColleagueVisit.class).revoke(visit, 1));
        assertNoDoor(OWNER, file, GUEST);
    }

    @Test
    void without_a_visit_that_is_hers_and_holds_now_there_is_no_dossier() {
        assertClosed(file, VisitDesk.guest("gerda-1", GUEST));
        UUID visit = visits.grant(file, GUEST);
        assertClosed(other, VisitDesk.guest("gerda-1", GUEST));
        assertClosed(file, VisitDesk.guest("piet-1", "piet@zwolle.example"));
        assertClosed(file, new SignedIn("systeem", "systeem", null, null, OWNER, Set.of(Role.GUEST)));
        assertThat(read(file, VisitDesk.guest("gerda-1", GUEST)).lastDay())
                .isEqualTo(desk.today().plusDays(10));
        assertClosed(file, VisitDesk.guest("gerda-2", GUEST), "another account that got her address");

        desk.in(
                OWNER,
                Role.VPT_ADVISER,
                () -> desk.of(OWNER).bean(LetColleagueVisit.class).revoke(visit, 2));
        assertClosed(file, VisitDesk.guest("gerda-1", GUEST));
    }

    @Test
    void it_ends_by_itself_after_its_last_day() {
        visits.grant(file, GUEST);
        assertThat(read(file, VisitDesk.guest("gerda-1", GUEST))).isNotNull();
        afterItsLastDay(() -> assertClosed(file, VisitDesk.guest("gerda-1", GUEST)));
    }

    private void afterItsLastDay(Runnable work) {
        Instant now = desk.clock.instant();
        try {
            desk.clock.turnTo(now.plus(Duration.ofDays(11)));
            work.run();
        } finally {
            desk.clock.turnTo(now);
        }
    }

    @Test
    void it_ends_with_the_sharing_of_cards_and_comes_back_with_it() {
        visits.grant(file, GUEST);
        desk.choose(HOME, OWNER, SharingMode.BLIND);
        assertClosed(file, VisitDesk.guest("gerda-1", GUEST));
        assertThatThrownBy(() -> visits.grant(other, GUEST)).isInstanceOf(Refusal.Invalid.class);
        desk.choose(HOME, OWNER, SharingMode.CARD);
        assertThat(read(file, VisitDesk.guest("gerda-1", GUEST))).isNotNull();
    }

    @Test
    void a_restriction_closes_it_and_nobody_new_is_let_in() throws SQLException {
        visits.grant(file, GUEST);
        visits.change("update person set restricted = true where id = (select person_id from case_file where id = '"
                + file + "')");
        assertClosed(file, VisitDesk.guest("gerda-1", GUEST));
        assertThatThrownBy(() -> visits.grant(file, "piet@zwolle.example")).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_visit_needs_a_reason_a_name_and_an_end_that_the_norm_allows() {
        VisitCommand none =
                new VisitCommand("gm0141", " ", "geen adres", "", desk.today().plusMonths(4));
        assertThatThrownBy(() -> visits.grant(file, none))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.field())
                                .containsExactlyInAnyOrder("organisatie", "naam", "email", "reden", "totEnMet"));
        visits.grant(file, GUEST);
        assertThatThrownBy(() -> visits.grant(file, GUEST.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_guest_has_one_permission_that_no_token_gives_and_the_database_refuses_her_every_write() {
        assertThat(Permission.values()).filteredOn(Role.GUEST::grants).containsExactly(Permission.VISIT_CASE);
        assertThat(Role.given()).noneMatch(role -> role.grants(Permission.VISIT_CASE));
        assertThat(Role.find(Role.GUEST.claim())).isEmpty();

        assertThatThrownBy(() -> desk.in(OWNER, Role.GUEST, () -> {
                    desk.of(OWNER).bean(GuestReading.class).read(file, true);
                    visits.execute(OWNER, "update case_file set status = 'CLOSED' where id = '" + file + "'");
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
        UUID visit = visits.grant(file, GUEST);
        assertThat(visits.count(HOME, "select count(*) from visit_door where id = '" + visit + "'"))
                .isOne();
        assertThat(visits.count(HOME, "select count(*) from case_visit where id = '" + visit + "'"))
                .isZero();
        assertThat(visits.count("gm0141", "select count(*) from visit_door where id = '" + visit + "'"))
                .isZero();
        assertThatThrownBy(() -> desk.in(HOME, () -> {
                    visits.execute(
                            HOME,
                            "update visit_door set valid_until = now() + interval '9 years' where id = '" + visit
                                    + "'");
                    return true;
                }))
                .as("or no row is changed")
                .satisfies(thrown -> assertThat(thrown).isNotNull());
    }

    private GuestCase read(UUID dossier, SignedIn guest) {
        return read(HOME, dossier, guest, true);
    }

    private GuestCase read(String home, UUID dossier, SignedIn guest, boolean knocked) {
        return desk.in(
                OWNER,
                Role.GUEST,
                () -> visits.as(OWNER, guest, ReadAsGuest.class).read(new TenantId(home), dossier, knocked));
    }

    private boolean knock(String owner, UUID dossier, String email) {
        return desk.in(HOME, Role.EMPLOYEE, () -> {
            visits.as(HOME, VisitDesk.guest("gerda-1", email), VisitElsewhere.class)
                    .knock(new TenantId(owner), dossier);
            return true;
        });
    }

    private void assertNoDoor(String owner, UUID dossier, String email) {
        assertThatThrownBy(() -> knock(owner, dossier, email)).isInstanceOf(Refusal.NotFound.class);
    }

    private List<VisitElsewhere.Line> doors(String email) {
        return desk.in(
                HOME,
                Role.EMPLOYEE,
                () -> visits.as(HOME, VisitDesk.guest("gerda-1", email), VisitElsewhere.class)
                        .list());
    }

    private void assertClosed(UUID dossier, SignedIn guest) {
        assertClosed(dossier, guest, "closed");
    }

    private void assertClosed(UUID dossier, SignedIn guest, String why) {
        assertThatThrownBy(() -> read(dossier, guest)).as(why).isInstanceOf(Refusal.NotFound.class);
    }
}
