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
import nl.par.tenancy.Norm;
import nl.par.tenancy.Term;
import org.junit.jupiter.api.Test;

class CardContentTest {

    private static final Term YEAR = Term.parse("12 maanden");
    private static final CardContact ADVISER = new CardContact("mevrouw Haverkamp", "038 555 01 00");
    private static final UUID INCIDENT = new UUID(1, 1);
    private static final UUID MEASURE = new UUID(2, 2);
    private static final UUID POLICE = new UUID(3, 3);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 14);

    private final CardContent content = CardContent.EMPTY
            .with(new CardIncident(
                    INCIDENT, MARCH, Set.of(IncidentKind.PSYCHISCH, IncidentKind.VERBAAL), Severity.BEDREIGEND))
            .with(new CardMeasure(
                    MEASURE, "Contactafspraken", List.of("Met twee collega's."), MARCH, LocalDate.of(2026, 9, 30)));

    /** What the norm puts on a card. */
    static final List<String> WHOLE =
            List.of("herkenning", "laatste-incident", "maatregelen", "voorzorg", "geldig-tot", "contactpersoon");

    private CardView view(CardContent shown, LocalDate today) {
        return view(shown, today, WHOLE);
    }

    private static CardView view(CardContent shown, LocalDate today, List<String> shows) {
        return new CardRow(
                        UUID.randomUUID(),
                        null,
                        PersonDetails.named(PersonName.of("Jan", null, "Jansen")),
                        shown,
                        shown.validUntil(YEAR))
                .card(today, new CardRules(ADVISER, shows));
    }

    @Test
    void aCardIsValidUntilTheTermAfterTheLastIncidentOrMeasure() {
        assertThat(content.validUntil(YEAR)).isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(content.ended(MEASURE, LocalDate.of(2026, 4, 1)).validUntil(YEAR))
                .isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(CardContent.EMPTY.validUntil(YEAR)).isBefore(LocalDate.of(2000, 1, 1));
    }

    @Test
    void theIdentityStaysAsLongAsTheCardAndNeverLongerThanTheLongestTerm() {
        Norm.Retention terms = new Norm.Retention(
                YEAR, Term.parse("24 maanden"), Term.parse("5 jaar"), YEAR, Term.parse("30 dagen"), YEAR);
        LocalDate lastDay = content.lastDay().orElseThrow();
        assertThat(lastDay).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(terms.identityUntil(MARCH, lastDay)).isEqualTo(LocalDate.of(2028, 9, 30));
        assertThat(terms.identityUntil(MARCH, lastDay)).isAfter(terms.cardUntil(lastDay));
        assertThat(terms.identityUntil(MARCH, MARCH.plusYears(4))).isEqualTo(MARCH.plusYears(5));
        assertThat(terms.identityUntil(MARCH, MARCH.minusYears(1))).isEqualTo(MARCH.plusYears(2));
        LocalDate endedEarly =
                content.ended(MEASURE, LocalDate.of(2026, 4, 1)).lastDay().orElseThrow();
        assertThat(terms.identityUntil(MARCH, endedEarly)).isEqualTo(LocalDate.of(2028, 4, 1));
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
    void contactWithThePoliceShowsItsDayForAsLongAsTheCardShows() {
        CardContent told = content.with(new CardEvent(POLICE, "Melding bij de politie", MARCH.plusDays(2)));
        assertThat(view(told, MARCH.plusMonths(5)).gebeurtenissen())
                .containsExactly(new CardView.Gebeurtenis("Melding bij de politie", MARCH.plusDays(2)));
        assertThat(view(told.withoutEvent(POLICE), MARCH).gebeurtenissen()).isEmpty();
        assertThat(told.with(new CardEvent(POLICE, "Melding bij de politie", MARCH))
                        .events())
                .hasSize(1);
    }

    @Test
    void contactWithThePoliceNeverKeepsACardAlive() {
        CardEvent late = new CardEvent(POLICE, "Melding bij de politie", LocalDate.of(2028, 1, 1));
        assertThat(content.with(late).validUntil(YEAR)).isEqualTo(content.validUntil(YEAR));
        assertThat(CardContent.EMPTY.with(late).validUntil(YEAR)).isBefore(LocalDate.of(2000, 1, 1));
    }

    @Test
    void contactWithThePoliceLeavesTheCardAfterItsOwnTerm() {
        CardContent told = content.with(new CardEvent(POLICE, "Melding bij de politie", MARCH));
        assertThat(told.onlyEventsWithin(YEAR, MARCH.plusMonths(12)).events()).hasSize(1);
        assertThat(told.onlyEventsWithin(YEAR, MARCH.plusMonths(12).plusDays(1)).events())
                .isEmpty();
    }

    @Test
    void aCardOfAnEarlierReleaseIsReadWithItsMeasureOfOneDayAsWhatItWas() {
        String stored = "{\"incidents\":[],\"measures\":[{\"measure\":\"" + POLICE
                + "\",\"label\":\"Melding bij de politie\",\"precautions\":[],\"from\":\"2026-03-16\",\"until\":\"2026-03-16\"}]}";
        CardContent read = Json.read(stored, CardContent.class);
        assertThat(read.measures()).isEmpty();
        assertThat(read.events())
                .containsExactly(new CardEvent(POLICE, "Melding bij de politie", LocalDate.of(2026, 3, 16)));
        assertThat(read.withoutEvent(POLICE)).isEqualTo(CardContent.EMPTY);
        CardRow row = new CardRow(
                UUID.randomUUID(),
                null,
                PersonDetails.named(PersonName.of("Jan", null, "Jansen")),
                read,
                LocalDate.of(2027, 3, 16));
        assertThat(row.under(YEAR, MARCH).valid(MARCH)).isFalse();
    }

    @Test
    void theContentSurvivesBeingStoredAsText() {
        CardContent full =
                content.with(new CardEvent(POLICE, "Aangifte gedaan", MARCH)).with(ADVISER);
        assertThat(Json.read(Json.write(full), CardContent.class)).isEqualTo(full);
    }

    @Test
    void aStricterOrganisationShowsLessAndTheCardTellsWhatItLeavesOut() {
        CardContent own = content.with(new CardContact("de heer Hofstede", "038 555 01 99"));

        CardView strict = view(own, MARCH, List.of("herkenning", "voorzorg"));
        assertThat(strict.voorzorgen()).containsExactly("Met twee collega's.");
        assertThat(strict.laatsteIncident()).isNull();
        assertThat(strict.maatregelen()).isEmpty();
        assertThat(strict.gebeurtenissen()).isEmpty();
        assertThat(strict.geldigTot()).isNull();
        assertThat(strict.contactpersoon()).isEqualTo(ADVISER);
        assertThat(strict.weggelaten())
                .containsExactly("laatste-incident", "maatregelen", "geldig-tot", "contactpersoon");

        CardView whole = view(own, MARCH);
        assertThat(whole.contactpersoon().naam()).isEqualTo("de heer Hofstede");
        assertThat(whole.weggelaten()).isEmpty();
        assertThat(view(own, MARCH, List.of("herkenning", "maatregelen")).voorzorgen())
                .isEmpty();
    }
}
