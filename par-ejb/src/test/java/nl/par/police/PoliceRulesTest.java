// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.kernel.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliceRulesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-07T09:00:00Z"), TurnableClock.DUTCH_TIME);
    private static final List<UUID> KNOWN = List.of(UUID.randomUUID());
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 7);

    @ParameterizedTest
    @ValueSource(strings = {"belaging", "belediging"})
    void a_complaint_based_offence_takes_the_consent_of_the_victim(String offence) {
        assertThat(fields(report(List.of("bedreiging", offence), null))).containsExactly("toestemmingSlachtoffer");
        assertThat(new PoliceRules(CLOCK)
                        .check(report(List.of(offence), TODAY), KNOWN)
                        .offences())
                .hasSize(1);
    }

    @Test
    void other_offences_do_not() {
        assertThat(new PoliceRules(CLOCK)
                        .check(report(List.of("bedreiging"), null), KNOWN)
                        .consentOn())
                .isNull();
    }

    @Test
    void a_home_address_cannot_get_into_a_report() {
        ReportCommand home = new ReportCommand(
                TODAY, "slachtoffer", "Dorpsstraat 1", null, null, null, List.of("bedreiging"), null, List.of());

        assertThat(fields(home)).containsExactly("adres");
    }

    @Test
    void everything_that_is_missing_is_named_together() {
        assertThat(fields(new ReportCommand(null, null, null, null, null, null, List.of(), null, List.of())))
                .containsExactly("datum", "aangever", "adres", "feiten");
        assertThat(catchThrowableOfType(
                                Refusal.Invalid.class,
                                () -> new PoliceRules(CLOCK)
                                        .check(new NotificationCommand(
                                                OffsetDateTime.parse("2026-04-07T12:00:00Z"), "fax", null, " ", null)))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("moment", "wijze", "samenvatting");
    }

    @Test
    void a_report_is_about_reports_of_its_dossier_all_of_them_when_none_is_chosen() {
        ReportCommand strange = new ReportCommand(
                TODAY,
                "werkgever",
                "onder-nummer",
                "gevraagd",
                "VPT-1",
                null,
                List.of("bedreiging"),
                null,
                List.of(UUID.randomUUID()));

        assertThat(fields(strange)).containsExactly("vptCode", "meldingen");
        PoliceReport.Filed filed = new PoliceRules(CLOCK).check(report(List.of("bedreiging"), null), KNOWN);
        assertThat(filed.incidents()).isEqualTo(KNOWN);
        assertThat(filed.vptStatus()).isEqualTo(VptStatus.GRANTED);
    }

    private static ReportCommand report(List<String> offences, LocalDate consent) {
        return new ReportCommand(
                TODAY, "werkgever", "domicilie-werkgever", null, "VPT", null, offences, consent, List.of());
    }

    private static List<String> fields(ReportCommand command) {
        return catchThrowableOfType(Refusal.Invalid.class, () -> new PoliceRules(CLOCK).check(command, KNOWN))
                .violations()
                .stream()
                .map(Violation::field)
                .toList();
    }
}
