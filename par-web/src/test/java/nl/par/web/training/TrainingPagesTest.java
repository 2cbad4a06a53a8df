// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.training.TrainingImport;
import nl.par.training.TrainingLine;
import nl.par.web.page.Fields;
import nl.par.web.page.Preview;
import org.junit.jupiter.api.Test;

/** Draws the trainings to {@code target/preview}. */
class TrainingPagesTest {

    private static final TrainingLine LINE = new TrainingLine(
            new UUID(1, 1),
            "Joke de Boer",
            "joke.deboer@overijssel.example",
            "Beheer Wegen en Kanalen",
            "Omgaan met emotie en agressie",
            LocalDate.parse("2026-04-14"),
            LocalDate.parse("2029-04-14"),
            LocalDate.parse("2028-04-14"),
            1);

    @Test
    void a_colleague_reads_what_she_followed_and_when_again() {
        String page = Preview.draw(
                "opleiding",
                "opleiding/opleiding.jte",
                Preview.page("Mijn opleidingen", "/opleiding", "pv23", null),
                new TrainingView(List.of(LINE), List.of(), Fields.empty(), List.of(), false));
        assertThat(page).contains("14 april 2026", "Opnieuw voor 14 april 2028").doesNotContain("bijhouden");
    }

    @Test
    void who_keeps_them_sees_what_is_wrong_in_a_list() {
        String page = Preview.draw(
                "opleiding-bijhouden",
                "opleiding/bijhouden.jte",
                Preview.page("Opleidingen bijhouden", "/opleiding/bijhouden", "pv23", null),
                new TrainingView(
                        List.of(LINE),
                        List.of("Omgaan met emotie en agressie", "Werken met PAR"),
                        Fields.empty()
                                .with("lijst", "naam;training;datum\n;Breien;31-02-2023")
                                .wrong("lijst", "Er is niets opgeslagen. Verbeter de regels die hieronder staan."),
                        List.of(new TrainingImport.Fault(2, "Vul de naam van de collega in.")),
                        true));
        assertThat(page).contains("Regel 2: Vul de naam van de collega in.", "Joke de Boer (Beheer Wegen en Kanalen)");
    }
}
