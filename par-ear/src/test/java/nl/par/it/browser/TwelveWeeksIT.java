// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.par.it.Alone;
import nl.par.it.Hands;
import nl.par.it.Mailbox;
import nl.par.it.Par;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * One case over twelve weeks, as the people meet it: reported on a phone, first care, reviewed, a warning letter that another
 * adviser decides, sent, disputed, talked about, reviewed and over. On the way every mail, deadline, letter and audit entry. The
 * case began twelve weeks ago and ends today.
 */
@Alone
class TwelveWeeksIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
    private static final Duration PATIENCE = Duration.ofSeconds(75);
    private static final String REPORTER = "joke.deboer";
    private static final String MANAGER = "karin.nijland";
    private static final String PROPOSER = "ruud.hofstede";
    private static final String DECIDER = "anouk.tenbrinke";
    private static final String CALL = "Gerlof";
    private static final String SURNAME = "Zwartewatersma";
    private static final String ADVISERS = "vpt@overijssel.example";

    private static final List<String> EVERYBODY =
            List.of(REPORTER + "@overijssel.example", MANAGER + "@overijssel.example", ADVISERS);

    private final Map<String, Integer> mailBefore = new HashMap<>();
    private final Instant start = LocalDate.now(DUTCH)
            .minusWeeks(12)
            .minusDays(3)
            .atTime(10, 0)
            .atZone(DUTCH)
            .toInstant();
    private final LocalDate first = LocalDate.ofInstant(start, DUTCH);

    @AfterAll
    static void theClockGoesRightAgain() {
        Hands.back();
    }

    @Test
    void aCaseFromTheFirstMinuteToTheEndOfItsLetter() throws SQLException {
        Hands.turnTo(start);
        try (Visitor manager = Visitor.atDesk(MANAGER)) {
            manager.open("/"); // PAR knows her from now on
        }
        mailSoFar();
        String report = reportOnAPhone();
        String number = firstCare(report);
        Hands.turnTo(start.plus(Duration.ofDays(1)));
        String dossier = confirm(number);
        String measure = propose(dossier);
        decideAndSend(measure);
        mailTells(REPORTER + "@overijssel.example", "Er is nieuws over uw melding in PAR");
        Hands.turnTo(start.plus(Duration.ofDays(8)));
        dispute(dossier, number);
        talk(report);
        answer(report, number);
        mailSoFar();
        Hands.turnTo(start.plus(Duration.ofDays(42)));
        mailTells(ADVISERS, "Er is een taak over tijd in PAR"); // the second talk was due after four weeks
        review(measure);
        Hands.turnTo(start.plus(Duration.ofDays(84)));
        over(dossier, measure);
        mailSaysNothing();
        everythingIsInTheLog();
    }

    private String reportOnAPhone() {
        try (Visitor employee = Visitor.onPhone(REPORTER)) {
            Page page = employee.open("/melden").page();
            ReportJourneyIT.fill(page, "Balie", "Verbale agressie", "Ik ben aangeslagen");
            ReportJourneyIT.submit(page);
            assertThat(employee.main()).containsText("Uw melding is ontvangen.");
            String address = page.url().substring(Par.url().length()).replaceAll("[?#].*", "");
            employee.open(address + "/aanvullen/wie");
            page.locator("[name='betrokkene.roepnaam']").fill(CALL);
            page.locator("[name='betrokkene.geslachtsnaam']").fill(SURNAME);
            page.locator("[name='betrokkene.geboortedatum']").fill("11-7-1977");
            button(page, "Opslaan en stoppen").click();
            assertThat(employee.main()).containsText(SURNAME);
            employee.look("twaalf-weken-1-melding");
            return address;
        }
    }

    /** First care was due within two hours, and the mail said so; the number of the report. */
    private String firstCare(String report) {
        mailTells(MANAGER + "@overijssel.example", "Er wacht een taak in PAR");
        try (Visitor manager = Visitor.atDesk(MANAGER)) {
            Page page = manager.open(report).page();
            String number = page.locator("h1").innerText().replaceAll("\\D*(\\d{4}-\\d{4}).*", "$1");
            manager.open("/taken");
            manager.look("twaalf-weken-2-taken");
            Locator rows = page.locator("main tr:has-text('" + number + "')");
            assertThat(rows.filter(new Locator.FilterOptions().setHasText("Eerste opvang")))
                    .containsText(", 12:0");
            assertThat(rows.filter(new Locator.FilterOptions().setHasText("Reactie naar betrokkene")))
                    .hasCount(1);
            rows.filter(new Locator.FilterOptions().setHasText("Eerste opvang"))
                    .locator("a")
                    .first()
                    .click();
            page.locator("[name=uitkomst][value=gedaan]").check();
            page.locator("[name=toelichting]").fill("Gebeld en geluisterd.");
            button(page, "Afronden").click();
            assertThat(manager.main()).containsText("De taak is afgerond.");
            return number;
        }
    }

    private String confirm(String number) {
        try (Visitor adviser = Visitor.atDesk(PROPOSER)) {
            Page page = adviser.open("/beoordelen").page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number))
                    .first()
                    .click();
            page.locator("[name=vragen]").all().forEach(Locator::check);
            page.locator("[name=keuze][value=NIEUW]").check();
            page.locator("[name=ernst]").nth(1).check();
            button(page, "Bevestigen").click();
            assertThat(adviser.main()).containsText("De melding is bevestigd");
            adviser.openCase(SURNAME);
            assertThat(page.locator("aside")).containsText("Reactie naar betrokkene");
            adviser.look("twaalf-weken-3-dossier");
            return page.url().substring(Par.url().length());
        }
    }

    /** The adviser proposes, and cannot decide on it herself (R7). */
    private String propose(String dossier) {
        try (Visitor adviser = Visitor.atDesk(PROPOSER)) {
            Page page = adviser.open(dossier + "/waarschuwingsbrief").page();
            LocalDate today = first.plusDays(1);
            page.locator("[name='geadresseerde.naam']").fill("De heer G. " + SURNAME);
            page.locator("[name='geadresseerde.adresregels']").fill("Verzonnenlaan 99\n8094 ZZ Voorbeeldstad");
            page.locator("[name='geadresseerde.aanhef']").fill("Geachte heer " + SURNAME);
            page.locator("[name='feiten[0].datum']").fill(TYPED.format(first));
            page.locator("[name='feiten[0].soort']").selectOption("feit");
            page.locator("[name='feiten[0].tekst']").fill("U schold een medewerker aan de balie uit.");
            page.locator("[name=begindatum]").fill(TYPED.format(today));
            page.locator("[name=einddatum]").fill(TYPED.format(first.plusDays(80)));
            page.locator("[name=evaluatiedatum]").fill(TYPED.format(first.plusDays(45)));
            page.locator("[name=motivering]").fill("Het is de eerste keer; een korte termijn is genoeg.");
            button(page, "Voorstellen").click();
            assertThat(adviser.main()).containsText("Een collega besluit erover.");
            assertThat(button(page, "Besluit vastleggen")).hasCount(0);
            return page.url().substring(Par.url().length());
        }
    }

    private void decideAndSend(String measure) {
        try (Visitor adviser = Visitor.atDesk(DECIDER)) {
            Page page = adviser.open(measure).page();
            page.locator("[name=besluit][value=akkoord]").check();
            page.locator("[name=reden]").first().fill("De feiten staan vast.");
            button(page, "Besluit vastleggen").click();
            String letter =
                    new String(adviser.download("de goedgekeurde brief").content(), StandardCharsets.ISO_8859_1);
            assertThat(letter).startsWith("%PDF-1.").doesNotContain("Joke", "de Boer");
            page.locator("[name=wijze][value=aangetekend]").check();
            page.locator("[name=datum]").fill(TYPED.format(first.plusDays(1)));
            page.locator("[name=kenmerk]").fill("3STWAALFWEKEN");
            button(page, "Verzending vastleggen").click();
            assertThat(adviser.main()).containsText("3STWAALFWEKEN");
            assertThat(adviser.main()).containsText("Van kracht");
        }
    }

    /** The person disputes it; the reaction and the notice of the letter are no longer asked (R4, R5, R6). */
    private void dispute(String dossier, String number) {
        try (Visitor adviser = Visitor.atDesk(PROPOSER)) {
            Page page = adviser.open(dossier).page();
            assertThat(page.locator("aside")).not().containsText("Reactie naar betrokkene");
            assertThat(page.locator("aside")).not().containsText("Betrokkene informeren over de registratie");
            page.locator("summary:has-text('Zienswijze van betrokkene vastleggen')")
                    .click();
            page.locator("[name=zienswijze]").fill("Ik heb niemand uitgescholden, ik werd niet geholpen.");
            Locator about = page.locator("select[name=melding]");
            about.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            page.locator("[name=betwist]").check();
            button(page, "Zienswijze vastleggen").click();
            assertThat(adviser.main()).containsText("Melding " + number);
            assertThat(adviser.main()).containsText("(betwist)");
        }
    }

    /** After a week: the talk is held and help is offered. */
    private void talk(String report) {
        try (Visitor manager = Visitor.atDesk(MANAGER)) {
            Page page = manager.open(report.replace("/meldingen/", "/nazorg/")).page();
            manager.lookTwice("twaalf-weken-4-nazorg");
            page.locator("[name=uitkomst][value=GEVOERD]").check();
            page.locator("[name=toelichting]").fill("Slaapt weer goed. Wij spreken elkaar over drie weken.");
            button(page, "Gesprek vastleggen").click();
            assertThat(manager.main()).containsText("Het gesprek is vastgelegd.");
            page.locator("[name=soort]").selectOption("COLLEGA");
            button(page, "Hulp aanbieden").click();
            assertThat(manager.main()).containsText("Uw collega ziet uw aanbod.");
        }
    }

    private void answer(String report, String number) {
        try (Visitor employee = Visitor.onPhone(REPORTER)) {
            Page page = employee.open(report.replace("/meldingen/", "/nazorg/")).page();
            employee.look("twaalf-weken-5-zorg-voor-u");
            assertThat(employee.main()).containsText("Slaapt weer goed.");
            button(page, "Mijn verhaal kwijt kunnen was genoeg").click();
            assertThat(employee.main()).containsText("Antwoord: Mijn verhaal kwijt kunnen was genoeg.");
            employee.open(report);
            assertThat(page.locator("h1")).containsText(number);
            assertThat(employee.main()).containsText("Brief");
            employee.look("twaalf-weken-6-mijn-melding");
        }
    }

    private void review(String measure) {
        try (Visitor adviser = Visitor.atDesk(DECIDER)) {
            Page page = adviser.open(measure).page();
            page.locator("[name=bevinding]").fill("Betrokkene komt nog aan de balie; het blijft rustig.");
            button(page, "Nog nodig").click();
            assertThat(adviser.main()).containsText("Van kracht");
        }
    }

    private void over(String dossier, String measure) {
        try (Visitor adviser = Visitor.atDesk(DECIDER)) {
            adviser.open(measure);
            assertThat(adviser.main()).containsText("Afgelopen");
            Page page = adviser.open(dossier).page();
            assertThat(page.locator("aside").first()).containsText("Derde nazorggesprek");
            adviser.look("twaalf-weken-7-afgelopen");
        }
    }

    /** No mail to anybody of this case holds a word of it (R20). */
    private static void mailSaysNothing() {
        for (String address : EVERYBODY) {
            assertThat(Mailbox.texts(address)).isNotEmpty();
            for (String mail : Mailbox.texts(address)) {
                assertThat(mail).doesNotContain(SURNAME, CALL, "Joke", "balie", "Verbale", "opvang", "nazorg", "brief");
            }
        }
        assertThat(Mailbox.subjects(MANAGER + "@overijssel.example"))
                .as("one mail for each round of deadlines, not one for each quarter of an hour")
                .hasSizeLessThan(12);
    }

    private void everythingIsInTheLog() throws SQLException {
        try (Connection superuser = Par.superuser();
                PreparedStatement read = superuser.prepareStatement(
                        "select count(*) from audit_entry where tenant = 'pv23' and action = ? and outcome = 'DONE'"
                                + " and recorded_at between ? and now() - interval '1 day'")) {
            for (String action : List.of(
                    "ReportIncident.submit",
                    "ReportIncident.complete",
                    "WorkOnTask.finish",
                    "ValidateReport.confirm",
                    "ProposeMeasure.propose",
                    "DecideMeasure.approve",
                    "SendLetter.sent",
                    "ArrangeAftercare.talk",
                    "ArrangeAftercare.offer",
                    "AnswerAftercare.answer",
                    "ReviewMeasure.keep")) {
                read.setString(1, action);
                read.setObject(2, start.minusSeconds(60).atOffset(java.time.ZoneOffset.UTC));
                try (ResultSet row = read.executeQuery()) {
                    row.next();
                    assertThat(row.getInt(1)).as(action).isPositive();
                }
            }
        }
    }

    /** Remembers which mail came before what follows. */
    private void mailSoFar() {
        mailBefore.clear();
        for (String address : EVERYBODY) {
            mailBefore.put(address, Mailbox.subjects(address).size());
        }
    }

    private void mailTells(String address, String subject) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!news(address).contains(subject) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        assertThat(news(address)).as("mail to " + address).contains(subject);
    }

    private List<String> news(String address) {
        List<String> all = Mailbox.subjects(address);
        return all.subList(mailBefore.getOrDefault(address, 0), all.size());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
