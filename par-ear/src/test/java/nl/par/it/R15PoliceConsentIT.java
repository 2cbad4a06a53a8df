// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static nl.par.it.MeasureDesk.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries to file a complaint-based offence without consent, and to get a home address into a report or its form (R15). */
class R15PoliceConsentIT {

    private static String threat() {
        return "{\"datum\":\"" + today() + "\",\"aangever\":\"slachtoffer\",\"adres\":"
                + "\"onder-nummer\",\"vptStatus\":\"gevraagd\",\"feiten\":[\"bedreiging\"]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"belaging", "belediging"})
    void a_complaint_based_offence_is_filed_only_with_the_consent_of_the_victim(String offence) {
        String file = file();
        String report = threat().replace("bedreiging", "bedreiging\",\"" + offence);

        assertThat(Api.as(ONE).post(file + "/aangiften", report).body()).contains("toestemmingSlachtoffer");
        assertThat(Api.as(ONE)
                        .post(
                                file + "/aangiften",
                                consent(report, today().plusDays(1).toString()))
                        .statusCode())
                .isEqualTo(400);
        assertThat(Api.as(ONE)
                        .post(file + "/aangiften", consent(report, today().toString()))
                        .statusCode())
                .isEqualTo(201);
    }

    private static String consent(String report, String day) {
        return report.replaceFirst("\\{", "{\"toestemmingSlachtoffer\":\"" + day + "\",");
    }

    @Test
    void no_home_address_gets_into_a_report_or_onto_its_form() throws Exception {
        String file = file(
                "\"verhaal\":{\"wat\":\"Hij wachtte bij Verzonnenlaan 8, 7411 ZZ 8.\",\"waarmee\":\"een stok\"},", "");
        assertThat(Api.as(ONE)
                        .post(file + "/aangiften", threat().replace("onder-nummer", "Verzonnenlaan 8"))
                        .statusCode())
                .isEqualTo(400);

        HttpResponse<String> filed = Api.as(ONE).post(file + "/aangiften", threat());
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        String words = words(ONE, "/aangiften/" + Api.json(filed).getString("id") + "/formulier");

        assertThat(words)
                .contains("onder nummer", "Voorbeeldplein 1, 8001 AA Zwolle", "een stok", "Gevraagd")
                .doesNotContain("Verzonnenlaan", "7411");
    }

    @Test
    void a_report_is_about_its_own_dossier_and_stored_once() {
        String file = file();
        String elsewhere = threat().replaceFirst("\\{", "{\"meldingen\":[\"" + UUID.randomUUID() + "\"],");
        assertThat(Api.as(ONE).post(file + "/aangiften", elsewhere).body()).contains("meldingen");

        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = Api.as(ONE).post(file + "/aangiften", threat(), "Idempotency-Key", key);
        HttpResponse<String> again = Api.as(ONE).post(file + "/aangiften", threat(), "Idempotency-Key", key);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(Api.as(ONE)
                        .post(
                                file + "/aangiften",
                                threat().replace("gevraagd", "niet-gevraagd"),
                                "Idempotency-Key",
                                key)
                        .statusCode())
                .isEqualTo(409);
        assertThat(Api.json(Api.as(ONE).get(file + "/aangiften")).getJsonArray("aangiften"))
                .hasSize(1);
    }
}
