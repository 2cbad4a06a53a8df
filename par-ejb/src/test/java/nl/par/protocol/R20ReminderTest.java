// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import static nl.par.protocol.CareDesk.ADVISER;
import static nl.par.protocol.CareDesk.EMPLOYEE;
import static nl.par.protocol.CareDesk.INVOLVED;
import static nl.par.protocol.CareDesk.MANAGER;
import static nl.par.protocol.CareDesk.OTHER_MANAGER;
import static nl.par.protocol.CareDesk.hospital;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.incident.ReportReviewed;
import nl.par.kernel.ParConfig;
import nl.par.kernel.Refusal;
import nl.par.protocol.smtp.Mailer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R20 and R4: mail through a real server tells once for each deadline that something waits, and never what. */
class R20ReminderTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private final Settings settings = new Settings();
    private final CareDesk desk = new CareDesk();

    R20ReminderTest() {
        desk.register().with(ParConfig.class, settings).with(Mailer.class, new Mailer(settings));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void R4_who_must_react_within_a_day_is_reminded_once_and_the_adviser_hears_once_when_it_is_late() {
        desk.report(null);

        round();
        assertThat(to("leidinggevende@")).hasSize(1);
        round();
        assertThat(to("leidinggevende@")).hasSize(1);
        turn(Duration.ofHours(40));
        assertThat(late())
                .as("first care was due after two hours, and is late a day later")
                .isEqualTo(1);
        round();
        assertThat(late()).isEqualTo(1);
        turn(Duration.ofHours(12));
        round();
        assertThat(late()).as("the reaction was due after a day").isEqualTo(2);
    }

    /** Somebody may have the task or the request open: what PAR mails meanwhile must not make her do it over. */
    @Test
    void a_mail_changes_nothing_that_somebody_has_open() {
        UUID report = desk.report(null);
        desk.cardRequest("OPEN", Duration.ofDays(7));
        String before = versions();
        turn(Duration.ofHours(60));

        assertThat(subjects())
                .contains("Er wacht een taak in PAR", "Er is een taak over tijd in PAR", "Er wacht een verzoek in PAR");
        assertThat(versions()).as("tasks of %s, and the request", report).isEqualTo(before);
    }

    @Test
    void R4_who_takes_over_a_task_is_reminded_of_it_although_somebody_else_was() {
        UUID report = desk.report(null);
        round();
        TaskLine first = desk.task(report, "opvang");
        assertThat(to("andere-leidinggevende@")).isEmpty();

        desk.as(
                MANAGER,
                () -> desk.bean(WorkOnTask.class)
                        .handOver(first.id(), first.versie(), "andere-leidinggevende@overijssel.example"));
        round();
        round();

        assertThat(to("andere-leidinggevende@")).hasSize(1);
    }

    private String versions() {
        return desk.ask(
                ADVISER,
                () -> desk.text("select (select string_agg(version::text, ',' order by id) from protocol_task) || ' '"
                        + " || (select string_agg(version::text, ',' order by id) from card_decision)"));
    }

    private static long late() {
        return subjects().stream()
                .filter(subject -> subject.contains("over tijd"))
                .count();
    }

    @Test
    void R20_a_mail_holds_neither_what_happened_nor_to_whom() {
        UUID report = desk.report(hospital(true));
        desk.as(ADVISER, () -> desk.bean(ReportNews.class).reviewed(new ReportReviewed(report, null)));
        turn(Duration.ofDays(90));

        assertThat(SERVER.getReceivedMessages()).hasSizeGreaterThan(3);
        for (MimeMessage mail : SERVER.getReceivedMessages()) {
            assertThat(GreenMailUtil.getWholeMessage(mail))
                    .doesNotContainIgnoringCase(
                            "Merel", "pols", "ziekenhuis", "inspectie", "nazorg", "FYSIEK", "2026-1", report.toString())
                    .contains("https://par.example/");
        }
        assertThat(to("medewerker@")).hasSize(1);
    }

    @Test
    void R20_a_request_for_a_card_is_told_to_the_adviser_once_without_who_asks_whom_it_is_about_or_why() {
        desk.cardRequest("OPEN", Duration.ofDays(7));
        desk.cardRequest("OPEN", Duration.ofDays(7));
        desk.cardRequest("VRIJGEGEVEN", Duration.ofDays(7));
        desk.cardRequest("OPEN", Duration.ofSeconds(-1));

        round();
        round();

        assertThat(subjects()).as("one for all that wait").containsExactly("Er wacht een verzoek in PAR");
        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(recipient(mail)).isEqualTo(desk.settings().vptContact().email());
        assertThat(GreenMailUtil.getBody(mail).strip())
                .isEqualTo("Log in om te zien wat er is: https://par.example/kaartverzoeken");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .doesNotContainIgnoringCase(
                        "Vragers", "Zwolle", "gm0193", "HUISBEZOEK", "huisbezoek", "vergunning", "kaart vrij");

        desk.cardRequest("OPEN", Duration.ofDays(7));
        round();
        assertThat(subjects()).as("a new request is a new mail").hasSize(2);
    }

    @Test
    void while_the_mail_server_is_away_nothing_is_lost_and_nothing_is_told_twice_afterwards() {
        desk.report(null);
        settings.away = true;

        round();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        settings.away = false;
        round();
        round();

        assertThat(to("leidinggevende@")).hasSize(1);
    }

    @Test
    void what_two_nodes_found_at_the_same_time_goes_out_once() {
        desk.report(null);
        List<Mail> found = desk.ask(ADVISER, () -> desk.bean(Reminders.class).due());
        List<Mail> alsoFound =
                desk.ask(ADVISER, () -> desk.bean(Reminders.class).due());

        found.forEach(mail -> desk.as(ADVISER, () -> desk.bean(Reminders.class).send(mail)));
        alsoFound.forEach(
                mail -> desk.as(ADVISER, () -> desk.bean(Reminders.class).send(mail)));

        assertThat(to("leidinggevende@")).hasSize(1);
    }

    @Test
    void a_reminder_waits_for_who_reviews_the_report_and_never_makes_her_too_late() throws SQLException {
        UUID report = desk.report(null);

        desk.as(ADVISER, () -> {
            desk.bean(ProtocolTasks.class).reviewed(new ReportReviewed(report, null));
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> desk.touchTasksElsewhere(report))
                    .withMessageContaining("lock timeout");
        });

        desk.touchTasksElsewhere(report);
    }

    @Test
    void while_she_is_away_her_deputy_gets_mail_and_tasks_and_both_see_them() {
        LocalDate today = LocalDate.now(desk.clock);
        desk.as(
                MANAGER,
                () -> desk.bean(ArrangeDeputy.class)
                        .appoint("andere-leidinggevende@overijssel.example", today, today.plusDays(3)));
        UUID report = desk.report(hospital(true));

        round();

        assertThat(to("andere-leidinggevende@")).hasSize(1);
        assertThat(mine(OTHER_MANAGER)).contains("arbeidsinspectie", "opvang");
        assertThat(mine(MANAGER)).contains("arbeidsinspectie", "opvang");
        assertThat(desk.care(OTHER_MANAGER, report).gevolgen().letsel()).isNotNull();
        turn(Duration.ofDays(4));
        assertThat(mine(OTHER_MANAGER)).isEmpty();
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> desk.care(OTHER_MANAGER, report));
    }

    @Test
    void nobody_gives_away_the_tasks_of_somebody_else_or_to_nobody_or_for_ever() {
        LocalDate today = LocalDate.now(desk.clock);
        UUID own = desk.ask(
                MANAGER, () -> desk.bean(ArrangeDeputy.class).appoint("betrokken@overijssel.example", today, today));

        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() ->
                        desk.as(INVOLVED, () -> desk.bean(ArrangeDeputy.class).end(own, 1)));
        for (String nobody : new String[] {null, "niemand@overijssel.example", "leidinggevende@overijssel.example"}) {
            assertThatExceptionOfType(Refusal.Invalid.class)
                    .isThrownBy(() -> desk.as(
                            MANAGER, () -> desk.bean(ArrangeDeputy.class).appoint(nobody, today, today)));
        }
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> desk.as(
                        MANAGER,
                        () -> desk.bean(ArrangeDeputy.class)
                                .appoint("betrokken@overijssel.example", today, today.plusDays(400))));
        desk.as(MANAGER, () -> desk.bean(ArrangeDeputy.class).end(own, 1));
        desk.report(null);
        assertThat(mine(INVOLVED)).isEmpty();
        assertThat(mine(EMPLOYEE)).isEmpty();
    }

    private List<String> mine(nl.par.access.SignedIn who) {
        return desk.ask(who, () -> desk.bean(FindTasks.class).list(TaskQuery.mine())).stream()
                .map(TaskLine::stap)
                .toList();
    }

    private void turn(Duration later) {
        desk.turnTo(desk.clock.instant().plus(later));
        round();
    }

    /** A round as the timer makes it, each mail in a transaction of its own. */
    private void round() {
        for (Mail mail : desk.ask(ADVISER, () -> desk.bean(Reminders.class).due())) {
            desk.as(ADVISER, () -> desk.bean(Reminders.class).send(mail));
        }
    }

    private static List<MimeMessage> to(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> recipient(mail).startsWith(address))
                .toList();
    }

    private static List<String> subjects() {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(R20ReminderTest::subject)
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Settings extends ParConfig {

        private boolean away;

        @Override
        public Optional<String> mailHost() {
            return Optional.of("127.0.0.1");
        }

        @Override
        public int mailPort() {
            return away ? 1 : SERVER.getSmtp().getPort();
        }

        @Override
        public String mailFrom() {
            return "par@overijssel.example";
        }

        @Override
        public String publicUrl() {
            return "https://par.example";
        }
    }
}
