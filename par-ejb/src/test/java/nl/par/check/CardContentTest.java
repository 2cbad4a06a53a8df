// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Json;
import nl.par.kernel.Severity;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.tenancy.Term;
import org.junit.jupiter.api.Test;

class CardContentTest {

    private static final Term YEAR = Term.parse("12 maanden");
    private static final CardContact ADVISER = new CardContact("mevrouw Haverkamp", "038 555 01 00");
    private static final UUID INCIDENT = new UUID(1, 1);
    private static final UUID MEASURE = new UUID(2, 2);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 14);

    private final CardContent content = CardContent.EMPTY
            .with(new CardIncident(
                    INCIDENT, MARCH, Set.of(IncidentKind.PSYCHISCH, IncidentKind.VERBAAL), Severity.BEDREIGEND))
            .with(new CardMeasure(
                    MEASURE, "Contactafspraken", List.of("Met twee collega's."), MARCH, LocalDate.of(2026, 9, 30)));

    private CardView view(CardContent shown, LocalDate today) {
        return new CardRow(
                        UUID.randomUUID(),
                        PersonDetails.named(PersonName.of("Jan", null, "Jansen")),
                        shown,
                        shown.validUntil(YEAR))
                .card(today, ADVISER);
    }

    @Test
    void aCardIsValidUntilTheTermAfterTheLastIncidentOrMeasure() {
        assertThat(content.validUntil(YEAR)).isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(content.ended(MEASURE, LocalDate.of(2026, 4, 1)).validUntil(YEAR))
                .isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(CardContent.EMPTY.validUntil(YEAR)).isBefore(LocalDate.of(2000, 1, 1));
    }

    @Test
    void whatMustBeDoneFollowsFromMeasuresInForceToday() {
        assertThat(view(content, MARCH).voorzorgen()).containsExactly("Met twee collega's.");
        assertThat(view(content, LocalDate.of(2026, 10, 1)).voorzorgen()).isEmpty();
        assertThat(view(content, LocalDate.of(2026, 10, 1)).maatregelen()).isEmpty();
    }

    @Test
    void theNewestIncidentShowsItsMonthKindsAndSeverityOnly() {
        CardView.LaatsteIncident last = view(content, MARCH).laatsteIncident();
        assertThat(last.maand()).isEqualTo("2026-03");
        assertThat(last.soorten()).containsExactly("Psychische agressie", "Verbale agressie");
        assertThat(last.ernst()).isEqualTo(Severity.BEDREIGEND.label());
    }

    @Test
    void aDisputeShowsAndLeavesOutTheSeverity() {
        CardView.LaatsteIncident last =
                view(content.disputed(INCIDENT, true), MARCH).laatsteIncident();
        assertThat(last.betwist()).isTrue();
        assertThat(last.ernst()).isNull();
    }

    @Test
    void sayingTheSameAgainReplacesAndWithdrawingRemoves() {
        CardContent again = content.with(
                new CardIncident(INCIDENT, MARCH.plusDays(1), Set.of(IncidentKind.FYSIEK), Severity.BEDREIGEND));
        assertThat(again.incidents()).hasSize(1);
        assertThat(content.without(INCIDENT).incidents()).isEmpty();
    }

    @Test
    void theContentSurvivesBeingStoredAsText() {
        CardContent full = content.with(ADVISER);
        assertThat(Json.read(Json.write(full), CardContent.class)).isEqualTo(full);
    }
}
