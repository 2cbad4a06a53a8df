// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.par.incident.IncidentReport;
import nl.par.kernel.Refusal;
import nl.par.kernel.StatementKind;
import nl.par.kernel.Violation;
import nl.par.person.IdentityCertainty;
import nl.par.person.PersonDetails;
import org.junit.jupiter.api.Test;

class MeldingReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");

    @Test
    void what_is_unreadable_and_what_is_missing_are_told_together_and_once_per_field() {
        Melding sent = melding("gisteren", List.of("VERBAAL", "RUZIE"), person("1", "31-2-1971"), null);
        assertThatThrownBy(() -> MeldingReader.read(sent, NOW))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> {
                    assertThat(refusal.violations())
                            .extracting(Violation::field)
                            .containsExactly(
                                    "tijdstip",
                                    "soorten",
                                    "betrokkene.telefoonnummers",
                                    "betrokkene.geboortedatum",
                                    "kanaal",
                                    "gaatHet");
                    assertThat(refusal.violations().toString()).doesNotContain("gisteren", "RUZIE", "31-2-1971");
                });
    }

    @Test
    void a_stored_report_is_read_again_as_it_was() {
        Melding.Verhaal story = new Melding.Verhaal(
                "vergunning",
                "hij",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Melding.Uitspraak("CITAAT", "Ik weet je te vinden")),
                null,
                true,
                false,
                null);
        IncidentReport read = MeldingReader.read(
                new Melding(
                        "2026-11-03T10:30:00+01:00",
                        "BALIE",
                        "hal",
                        List.of("VERBAAL"),
                        "GOED",
                        null,
                        "Hij riep",
                        null,
                        story,
                        null,
                        null,
                        person("06-12345678", "3-4-1971"),
                        null),
                NOW);
        assertThat(read.verhaal().uitspraken().get(0).kind()).isEqualTo(StatementKind.QUOTE);
        PersonDetails person = read.betrokkene();
        assertThat(person).isNotNull();
        assertThat(String.valueOf(person)).contains("+31612345678", "1971-04-03");
        IncidentReport again = MeldingReader.read(Melding.of(read), NOW);
        assertThat(Melding.of(again)).isEqualTo(Melding.of(read));
    }

    @Test
    void somebody_known_by_telephone_alone_is_no_more_certain_than_that() {
        PersonDetails person = new BetrokkeneReader(new Reading()).read(anonymous("06 12345678"));
        assertThat(person).isNotNull();
        assertThat(person == null ? null : person.zekerheid()).isEqualTo(IdentityCertainty.ALLEEN_TELEFOON);
    }

    @Test
    void nothing_told_about_a_person_is_nobody() {
        assertThat(new BetrokkeneReader(new Reading()).read(anonymous(" "))).isNull();
    }

    private static Melding melding(
            String moment, List<String> kinds, Melding.Betrokkene person, Melding.Verhaal story) {
        return new Melding(moment, null, null, kinds, null, null, null, null, story, null, null, person, null);
    }

    private static Melding.Betrokkene person(String phone, String born) {
        return new Melding.Betrokkene(
                null,
                "Kees",
                null,
                null,
                "Voorbeeld",
                null,
                null,
                born,
                null,
                List.of(phone),
                null,
                null,
                null,
                false,
                null,
                null,
                null);
    }

    private static Melding.Betrokkene anonymous(String phone) {
        return new Melding.Betrokkene(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(phone),
                null,
                null,
                null,
                false,
                null,
                null,
                null);
    }
}
