// SPDX-License-Identifier: EUPL-1.2
package nl.par.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void aReportOfSeveralKindsCountsOnceInTheTotalAndOnceInEachRow() {
        UUID angryCall = UUID.randomUUID();
        UUID worry = UUID.randomUUID();

        Figures figures = Figures.count(
                ReportPeriod.year(2025),
                List.of(
                        new Tallied<>(angryCall, IncidentKind.VERBAAL),
                        new Tallied<>(angryCall, IncidentKind.PSYCHISCH),
                        new Tallied<>(worry, IncidentKind.ANDERS)),
                List.of());

        assertThat(figures.reports())
                .isEqualTo(new FiguresTable(
                        "Soort melding",
                        2,
                        List.of(
                                new FiguresTable.Line("VERBAAL", "Verbale agressie", 1),
                                new FiguresTable.Line("FYSIEK", "Fysieke agressie", 0),
                                new FiguresTable.Line("PSYCHISCH", "Psychische agressie", 1),
                                new FiguresTable.Line("ANDERS", "Anders", 1))));
    }

    @Test
    void twoLettersInOneCaseCountAsOneCaseWithALetter() {
        UUID onePerson = UUID.randomUUID();
        UUID another = UUID.randomUUID();

        FiguresTable imposed = Figures.count(
                        ReportPeriod.year(2025),
                        List.of(),
                        List.of(
                                new Tallied<>(onePerson, Imposed.WAARSCHUWINGSBRIEF),
                                new Tallied<>(onePerson, Imposed.WAARSCHUWINGSBRIEF),
                                new Tallied<>(onePerson, Imposed.MELDING_POLITIE),
                                new Tallied<>(another, Imposed.WAARSCHUWINGSBRIEF)))
                .imposed();

        assertThat(imposed.total()).isEqualTo(2);
        assertThat(imposed.lines()).extracting(FiguresTable.Line::count).containsExactly(2, 0, 0, 1, 0);
        assertThat(imposed.lines())
                .extracting(FiguresTable.Line::label)
                .containsExactly(
                        "Waarschuwingsbrief",
                        "Herstel of stop-gesprek",
                        "Contactafspraken uitleg",
                        "Melding politie",
                        "Aangifte politie");
    }

    @Test
    void theTablesAreThoseOfTheReportsThatWereMadeWhateverTheyAre() {
        for (int many = 0; many < 40; many += 13) {
            List<Tallied<IncidentKind>> reports = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                reports.add(new Tallied<>(UUID.randomUUID(), IncidentKind.FYSIEK));
            }

            FiguresTable counted =
                    Figures.count(ReportPeriod.year(2026), reports, List.of()).reports();

            assertThat(counted.total()).isEqualTo(many);
            assertThat(counted.lines()).extracting(FiguresTable.Line::count).containsExactly(0, many, 0, 0);
        }
    }

    @Test
    void aYearBeginsAndEndsAtMidnightInDutchTime() {
        ReportPeriod year = ReportPeriod.year(2024);

        assertThat(year.start()).isEqualTo(Instant.parse("2023-12-31T23:00:00Z"));
        assertThat(year.end()).isEqualTo(Instant.parse("2024-12-31T23:00:00Z"));
    }

    @Test
    void aPeriodIsNamedAsPeopleNameIt() {
        assertThat(ReportPeriod.year(2024).words()).isEqualTo("2024");
        assertThat(period("2024-09-01", "2024-12-31").words()).isEqualTo("september tot en met december 2024");
        assertThat(period("2024-02-01", "2024-02-29").words()).isEqualTo("februari 2024");
        assertThat(period("2024-09-01", "2024-09-15").words())
                .isEqualTo("1 september 2024 tot en met 15 september 2024");
    }

    @Test
    void theYearBeforeHasTheSameDaysAndALeapDayStaysTheEndOfFebruary() {
        assertThat(period("2025-02-01", "2025-02-28").yearBefore()).isEqualTo(period("2024-02-01", "2024-02-29"));
        assertThat(period("2024-02-01", "2024-02-29").yearBefore()).isEqualTo(period("2023-02-01", "2023-02-28"));
        assertThat(period("2025-03-03", "2025-04-05").yearBefore()).isEqualTo(period("2024-03-03", "2024-04-05"));
    }

    @Test
    void aPeriodOutsideItsYearIsRefusedWithEverythingThatIsWrong() {
        assertThatThrownBy(
                        () -> ReportPeriod.within(2024, LocalDate.parse("2026-01-01"), LocalDate.parse("2025-02-01")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::field)
                                .containsExactly("van", "totEnMet", "totEnMet"));
    }

    private static ReportPeriod period(String from, String through) {
        LocalDate first = LocalDate.parse(from);
        return ReportPeriod.within(first.getYear(), first, LocalDate.parse(through));
    }
}
