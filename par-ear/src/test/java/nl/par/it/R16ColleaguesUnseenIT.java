// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static nl.par.it.MeasureDesk.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries to get the name of an affected colleague into whatever goes to the person concerned or to the police (R16). */
class R16ColleaguesUnseenIT {

    private final String surname =
            Par.person("pv23", "employee").details().get("lastName").replaceFirst(".* ", "");

    static Stream<Arguments> every_text_of_a_proposal() {
        return Stream.of(
                Arguments.of(
                        "waarschuwingsbrieven",
                        "feiten[0].tekst",
                        "\"feiten\":[{\"datum\":\"" + today() + "\",\"soort\":\"feit\",\"tekst\":\"U duwde NAAM.\"}]"),
                Arguments.of("waarschuwingsbrieven", "motivering", "\"motivering\":\"NAAM is bang.\""),
                Arguments.of(
                        "waarschuwingsbrieven",
                        "eigenTekst[0].tekst",
                        "\"eigenTekst\":[{\"alinea\":1,\"tekst\":\"NAAM schrok.\"}]"),
                Arguments.of(
                        "waarschuwingsbrieven",
                        "geadresseerde.aanhef",
                        "\"geadresseerde\":{\"naam\":\"De heer P.\",\"adresregels\":[\"Dorpsstraat 1\"],\"aanhef\":\"Geachte NAAM\"}"),
                Arguments.of(
                        "herstelgesprekken",
                        "gesprek.plaats",
                        "\"gesprek\":{\"moment\":\"" + today().plusDays(9)
                                + "T10:00:00\",\"plaats\":\"de kamer van NAAM\"}"),
                Arguments.of("contactafspraken", "afspraken.contactpersoon", arrangement("NAAM", "het loket")),
                Arguments.of(
                        "contactafspraken",
                        "afspraken.uitgezonderd",
                        arrangement("de teamleider", "het loket van NAAM")),
                Arguments.of(
                        "opschortingen",
                        "opschorting.dienst",
                        WEIGHED
                                + ",\"opschorting\":{\"dienst\":\"huisbezoek door NAAM\",\"grondslag\":\"artikel 4\",\"blijftOpen\":[\"brieven\"]}"),
                Arguments.of(
                        "toegangsontzeggingen",
                        "ontzegging.gebouwen",
                        WEIGHED
                                + ",\"ontzegging\":{\"gebouwen\":[\"het huis van NAAM\"],\"bereikbaarVia\":\"post\",\"uitzonderingen\":[\"een paspoort\"]}"));
    }

    private static String arrangement(String contact, String excepted) {
        return WEIGHED + ",\"afspraken\":{\"kanalen\":[\"BRIEF\"],\"contactpersoon\":\"" + contact
                + "\",\"bereikbaar\":\"038 555 01 11\",\"postadres\":\"Postbus 1000\",\"uitgezonderd\":[\"" + excepted
                + "\"]}";
    }

    @ParameterizedTest
    @MethodSource("every_text_of_a_proposal")
    void no_text_of_a_letter_names_who_was_affected(String kind, String field, String members) {
        HttpResponse<String> refused =
                Api.as(ONE).post(file() + "/" + kind, with(members.replace("NAAM", surname.toUpperCase(Locale.ROOT))));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"" + field + "\"").doesNotContainIgnoringCase(surname);
    }

    @Test
    void the_form_for_the_police_names_nobody_who_was_affected() throws Exception {
        String file = file("\"verhaal\":{\"wat\":\"Hij greep " + surname + " bij de arm.\"},", "");
        HttpResponse<String> filed = Api.as(ONE)
                .post(
                        file + "/aangiften",
                        "{\"datum\":\"" + today()
                                + "\",\"aangever\":\"beiden\",\"adres\":\"domicilie-werkgever\",\"feiten\":[\"mishandeling\"]}");
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);

        assertThat(words(ONE, "/aangiften/" + Api.json(filed).getString("id") + "/formulier"))
                .contains("Hij greep [collega] bij de arm.")
                .doesNotContainIgnoringCase(surname);
    }
}
