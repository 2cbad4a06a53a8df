// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static nl.par.it.MeasureDesk.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries to close emergencies, objections, complaints and statutory acts by an arrangement, a ban or a suspension (R18). */
class R18AlwaysReachableIT {

    static Stream<Arguments> every_way_to_close() {
        return Stream.of(
                Arguments.of(
                        "contactafspraken", "afspraken.kanalen", arrangement("").replace("\"BRIEF\"", "")),
                Arguments.of("contactafspraken", "afspraken.hooguit", arrangement(",\"hooguit\":0,\"per\":\"maand\"")),
                Arguments.of(
                        "contactafspraken", "eigenTekst[0].tekst", arrangement("") + own("Ook bij nood belt u niet.")),
                Arguments.of(
                        "contactafspraken", "eigenTekst[0].tekst", arrangement("") + own("Bezwaar maken kan nooit.")),
                Arguments.of(
                        "contactafspraken",
                        "eigenTekst[0].tekst",
                        arrangement("") + own("U mag geen gemachtigde sturen.")),
                Arguments.of(
                        "contactafspraken",
                        "motivering",
                        arrangement("") + ",\"motivering\":\"U mag geen klacht indienen.\""),
                Arguments.of(
                        "opschortingen",
                        "opschorting.dienst",
                        WEIGHED
                                + ",\"opschorting\":{\"dienst\":\"het behandelen van uw bezwaar\",\"grondslag\":\"artikel 4\",\"blijftOpen\":[\"brieven\"]}"),
                Arguments.of(
                        "opschortingen",
                        "opschorting.blijftOpen",
                        WEIGHED
                                + ",\"opschorting\":{\"dienst\":\"huisbezoek\",\"grondslag\":\"artikel 4\",\"blijftOpen\":[]}"),
                Arguments.of(
                        "toegangsontzeggingen",
                        "ontzegging.uitzonderingen",
                        WEIGHED
                                + ",\"ontzegging\":{\"gebouwen\":[\"het kantoor\"],\"bereikbaarVia\":\"post\",\"uitzonderingen\":[]}"),
                Arguments.of(
                        "toegangsontzeggingen",
                        "ontzegging.bereikbaarVia",
                        WEIGHED
                                + ",\"ontzegging\":{\"gebouwen\":[\"het kantoor\"],\"bereikbaarVia\":\"post, ook in nood niet anders\",\"uitzonderingen\":[\"een paspoort\"]}"));
    }

    private static String arrangement(String more) {
        return WEIGHED
                + ",\"dringendeReden\":\"acute dreiging\",\"afspraken\":{\"kanalen\":[\"BRIEF\"],\"contactpersoon\":"
                + "\"de teamleider\",\"bereikbaar\":\"038 555 01 11\",\"postadres\":\"Postbus 1000\"" + more + "}";
    }

    private static String own(String text) {
        return ",\"eigenTekst\":[{\"alinea\":1,\"tekst\":\"" + text + "\"}]";
    }

    @ParameterizedTest
    @MethodSource("every_way_to_close")
    void what_must_stay_open_cannot_be_closed(String kind, String field, String members) {
        HttpResponse<String> refused = Api.as(ONE).post(file() + "/" + kind, with(members));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"" + field + "\"");
    }

    @Test
    void every_letter_that_closes_something_says_what_stays_open_whatever_is_left_out() throws Exception {
        String file = file();
        HttpResponse<String> arranged = proposed(file, "contactafspraken", with(arrangement("") + own("")));
        HttpResponse<String> banned =
                proposed(file, "toegangsontzeggingen", ban("\"dringendeReden\":\"acute dreiging\"" + own("")));

        for (HttpResponse<String> made : List.of(arranged, banned)) {
            assertThat(words(ONE, measure(made) + "/brief"))
                    .contains("112", "bezwaar of beroep", "Wat de wet voorschrijft", "vertegenwoordigen");
        }
    }
}
