// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a letter: what closes an open way is taken, what closes nothing is left alone (R18). */
class R18WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ook bij nood belt u niet.",
                "In een noodgeval, belt u niet.",
                "Bezwaar maken kan nooit.",
                "Bezwaar, dat kan niet meer.",
                "U mag geen gemachtigde sturen.",
                "U mag geen klacht indienen.",
                "U mag niet eens een klacht indienen.",
                "Klachten blijven zonder antwoord.",
                "U komt zonder advocaat.",
                "U komt zonder uw gemachtigde, en zonder te bellen.",
                "Uw recht op beroep vervalt.",
                "Spoedige hulp geven wij u niet.",
                "U mag ons altijd bellen, behalve in een noodgeval.",
                "U kunt alles schriftelijk doen, tenzij het een klacht is.",
                "U komt hier niet, behalve als u geen bezwaar maakt.",
                "U kunt geen bezwaar maken, behalve bij de rechter.",
                "Uw klacht mag u indienen, omdat dat niet helpt alleen per post.",
                "Wij schrijven u: \"u mag geen bezwaar maken\".",
                "U zei dat u komt en u mag \"geen bezwaar\" maken.",
                "Het is onmogelijk om bezwaar te maken.",
                "Vertegenwoordiging wordt geweigerd.",
                "Een beroep op de wettelijke regeling is uitgesloten.",
                "Het telefoonnummer geldt niet bij nood.",
                "Deze afspraken gelden niet alleen voor spoed; bezwaar maken mag niet.",
                "Bel geen 112.",
            })
    void a_sentence_that_closes_an_open_way_is_taken(String sentence) {
        assertThat(AlwaysReachable.closedBy(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het is noodzakelijk dat u niet zonder begeleiding komt.",
                "Wij laten u zo spoedig mogelijk weten of het gesprek niet doorgaat.",
                "U komt niet naar het kantoor, behalve in een noodgeval.",
                "U belt ons niet, tenzij er sprake is van spoed.",
                "Deze afspraken gelden niet voor spoed, bezwaar en klachten.",
                "Dit verbod geldt niet bij nood.",
                "De maatregelen zijn niet van toepassing op een wettelijk vertegenwoordiger.",
                "Bel in een noodgeval altijd 112, ook als u het gebouw niet mag bezoeken.",
                "U kunt bezwaar maken, ook als u niet meer welkom bent.",
                "U kunt een klacht indienen zonder langs te komen.",
                "Bij spoed kunt u zonder afspraak terecht.",
                "Uw bezwaar is niet-ontvankelijk verklaard.",
                "U was het niet eens met de beslissing op uw bezwaar.",
                "Het is wettelijk verboden om een ambtenaar te bedreigen.",
                "Over dit voorval hebt u geen klacht ingediend.",
                "Wij kregen geen klachten van andere bezoekers.",
                "U zei: \"Ik ga geen bezwaar maken, ik kom gewoon langs.\"",
                "Toen riep u: “Bel de brandweer maar, dat helpt jullie niet.”",
                "Op grond van artikel 112 komt u niet in de zaal.",
                "U hoeft niet alleen te komen: uw gemachtigde is welkom.",
                "U noemde uw beroep als reden om niet te wachten.",
                "Alles gaat per post, behalve spoed en bezwaar.",
                "Wij doen dit niet zonder wettelijke grondslag.",
            })
    void a_sentence_that_closes_nothing_is_left_alone(String sentence) {
        assertThat(AlwaysReachable.closedBy(sentence)).isFalse();
    }
}
