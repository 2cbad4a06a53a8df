// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Refusal;
import nl.par.kernel.Severity;
import nl.par.kernel.Violation;
import nl.par.kernel.Violations;
import org.junit.jupiter.api.Test;

/** The second pair of eyes (R7), and what a report must hold. */
class IncidentTest {

    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
    private static final SignedIn REPORTER = user("joke", "joke@overijssel.example");
    private static final SignedIn ADVISER = user("ruud", "Ruud@overijssel.example");

    @Test
    void another_person_confirms_a_report() {
        Incident incident = reported();
        incident.confirm(ADVISER, Severity.VERBAAL, review());
        assertThat(incident.status()).isEqualTo(ReportStatus.VALIDATED);
    }

    @Test
    void the_reporter_neither_confirms_nor_rejects_her_own_report() {
        assertThatThrownBy(() -> reported().confirm(REPORTER, Severity.VERBAAL, review()))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> reported().reject(REPORTER, "nee", NOW)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void the_colleague_for_whom_it_was_reported_does_not_review_it_by_account_or_by_address() {
        Incident byAccount = reported();
        byAccount.onBehalfOf(new OnBehalf("Ruud", "oud@overijssel.example"), "ruud");
        assertThatThrownBy(() -> byAccount.requireOther(ADVISER)).isInstanceOf(Refusal.Conflict.class);
        Incident byAddress = reported();
        byAddress.onBehalfOf(new OnBehalf("Ruud", "ruud@OVERIJSSEL.example"), null);
        assertThatThrownBy(() -> byAddress.requireOther(ADVISER)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void what_was_reviewed_is_not_reviewed_again_and_does_not_change() {
        Incident incident = reported();
        incident.reject(ADVISER, "niet duidelijk", NOW);
        assertThatThrownBy(() -> incident.confirm(ADVISER, Severity.VERBAAL, review()))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> incident.complete(minute())).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void the_first_minute_is_enough() {
        Violations wrong = new Violations();
        ReportRules.check(minute(), NOW, wrong);
        assertThatCode(wrong::refuseIfAny).doesNotThrowAnyException();
    }

    @Test
    void everything_missing_is_told_together() {
        Violations wrong = new Violations();
        IncidentReport nothing = new IncidentReport(
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                new OnBehalf(null, "geen adres"),
                Story.described("x".repeat(ReportRules.TEXT + 1)),
                Circumstances.NONE,
                AcuteResponse.NONE,
                null,
                null);
        ReportRules.check(nothing, NOW, wrong);
        assertThatThrownBy(wrong::refuseIfAny)
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::field)
                                .containsExactly(
                                        "tijdstip",
                                        "kanaal",
                                        "soorten",
                                        "gaatHet",
                                        "namens.naam",
                                        "namens.email",
                                        "omschrijving"));
    }

    @Test
    void nothing_is_reported_from_the_future_or_from_more_than_five_years_ago() {
        for (String moment : new String[] {"2026-11-03T10:11:00Z", "2021-11-03T09:00:00Z"}) {
            Violations wrong = new Violations();
            ReportRules.check(minuteAt(moment), NOW, wrong);
            assertThatThrownBy(wrong::refuseIfAny).as(moment).isInstanceOf(Refusal.Invalid.class);
        }
    }

    @Test
    void an_admission_to_hospital_must_be_reported_to_the_inspectorate() {
        assertThat(new Affected(null, null, false, true, true, null, null, false, false).mustBeReportedToInspectorate())
                .isTrue();
        assertThat(new Affected(null, "blauwe plek", false, true, false, 5, null, false, false)
                        .mustBeReportedToInspectorate())
                .isFalse();
    }

    private static Incident reported() {
        return new Incident(UUID.randomUUID(), "2026-0001", minute(), REPORTER, NOW);
    }

    private static IncidentReport minute() {
        return minuteAt("2026-11-03T09:00:00Z");
    }

    private static IncidentReport minuteAt(String moment) {
        return IncidentReport.ofFirstMinute(
                OffsetDateTime.parse(moment), Channel.BALIE, Set.of(IncidentKind.VERBAAL), WellBeing.GOED);
    }

    private static Incident.Review review() {
        return new Incident.Review(null, UUID.randomUUID(), null, NOW);
    }

    private static SignedIn user(String subject, String email) {
        return new SignedIn(subject, subject, email, null, "pv23", Set.of(Role.VPT_ADVISER));
    }
}
