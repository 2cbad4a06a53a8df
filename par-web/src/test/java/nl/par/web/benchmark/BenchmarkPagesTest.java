// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import nl.par.benchmark.Benchmark;
import nl.par.benchmark.Counted;
import nl.par.benchmark.Edition;
import nl.par.benchmark.Figure;
import nl.par.benchmark.ReleasedFigures;
import nl.par.benchmark.ReleasedFigures.Cell;
import nl.par.benchmark.StaffNumbers;
import nl.par.benchmark.YearOverview;
import nl.par.web.page.Fields;
import nl.par.web.page.Preview;
import org.junit.jupiter.api.Test;

/** Draws the comparison and the page before releasing to {@code target/preview}, and checks what each must tell. */
class BenchmarkPagesTest {

    private static final ReleasedFigures LARGE = new ReleasedFigures(List.of(
            new Cell(Figure.MELDINGEN, 20),
            new Cell(Figure.VERBAAL, 12),
            new Cell(Figure.PSYCHISCH, 6),
            new Cell(Figure.OPVANG_AANGEBODEN, 14),
            new Cell(Figure.UREN_TOT_BEOORDELING, 10),
            new Cell(Figure.UREN_TOT_REACTIE, 71),
            new Cell(Figure.ENQUETE, 640),
            new Cell(Figure.MEEGEMAAKT, 205)));
    private static final ReleasedFigures SMALL = new ReleasedFigures(List.of(new Cell(Figure.MELDINGEN, 9)));

    private static Benchmark.Line line(String code, String name, boolean own, int staff, ReleasedFigures figures) {
        return new Benchmark.Line(code, name, own, edition(staff, figures));
    }

    private static Edition edition(int staff, ReleasedFigures figures) {
        return new Edition(1, OffsetDateTime.parse("2026-02-03T10:00:00Z"), "1.0", 5, staff, figures);
    }

    @Test
    void what_was_left_out_says_so_and_tells_nothing() {
        Benchmark benchmark = new Benchmark(
                2025,
                true,
                List.of(
                        line("gm0150", "gemeente Deventer", false, 1120, LARGE),
                        line("pv23", "provincie Overijssel", true, 903, SMALL)));
        String page = Preview.draw(
                "vergelijken",
                "vergelijken/vergelijking.jte",
                Preview.page("Vergelijken", "/vergelijken", "pv23", null),
                BenchmarkView.of(benchmark, List.of(2025, 2024), Fields.empty(), true));
        assertThat(page)
                .contains(
                        "17,9",
                        "10,0",
                        "provincie Overijssel (uw organisatie)",
                        "Samen, voor zover getoond",
                        "niet getoond",
                        "205 (32 %)",
                        "3 dagen")
                .doesNotContain("null");
    }

    @Test
    void who_takes_no_part_reads_why_there_is_nothing() {
        String page = Preview.draw(
                "vergelijken-zonder",
                "vergelijken/vergelijking.jte",
                Preview.page("Vergelijken", "/vergelijken", "pv23", null),
                BenchmarkView.of(new Benchmark(2025, false, List.of()), List.of(2025), Fields.empty(), false));
        assertThat(page).contains("nog geen cijfers vrijgegeven").doesNotContain("Downloaden", "vrijgeven</a>");
    }

    @Test
    void before_releasing_the_register_stands_beside_what_others_will_see() {
        YearOverview year = new YearOverview(
                2025,
                7,
                new StaffNumbers(903, 488, 151),
                5,
                List.of(
                        new Counted(Figure.MELDINGEN, 9),
                        new Counted(Figure.FYSIEK, 3),
                        new Counted(Figure.UREN_TOT_BESLUIT, null)),
                SMALL,
                List.of());
        String page = Preview.draw(
                "vergelijken-vrijgeven",
                "vergelijken/vrijgeven.jte",
                Preview.page("Jaarcijfers vrijgeven", "/vergelijken/2025/vrijgeven", "pv23", null),
                ReleaseView.of(year));
        assertThat(page)
                .contains("Cijfers vrijgeven", "value=\"903\"", "name=\"versie\" value=\"7\"", "niet getoond", "–");
    }

    @Test
    void without_the_number_of_staff_there_is_no_button() {
        YearOverview year = new YearOverview(2025, 0, StaffNumbers.NONE, 5, List.of(), SMALL, List.of());
        String page = Preview.draw(
                "vergelijken-vrijgeven-leeg",
                "vergelijken/vrijgeven.jte",
                Preview.page("Jaarcijfers vrijgeven", "/vergelijken/2025/vrijgeven", "pv23", null),
                ReleaseView.of(year));
        assertThat(page).contains("Vul eerst in").doesNotContain("Cijfers vrijgeven</button>");
    }
}
