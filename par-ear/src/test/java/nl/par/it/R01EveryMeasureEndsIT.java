// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static nl.par.it.MeasureDesk.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries to impose something without an end, without a review, for too long, or without proof of sending (R1). */
class R01EveryMeasureEndsIT {

    @ParameterizedTest
    @ValueSource(strings = {"begindatum", "einddatum", "evaluatiedatum", "motivering"})
    void no_measure_goes_without_a_start_an_end_a_review_and_its_reason(String field) {
        HttpResponse<String> refused =
                Api.as(ONE).post(file() + "/waarschuwingsbrieven", with("\"" + field + "\":null"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"" + field + "\"");
    }

    @Test
    void no_measure_lasts_beyond_the_norm_not_even_by_a_day_or_by_ending_before_it_begins() {
        String file = file();

        assertThat(einddatum(file, today().plusMonths(24).plusDays(1).toString()))
                .isEqualTo(400);
        assertThat(einddatum(file, "9999-12-31")).isEqualTo(400);
        assertThat(einddatum(file, today().minusDays(1).toString())).isEqualTo(400);
        assertThat(einddatum(file, "onbeperkt")).isEqualTo(400);
    }

    private static int einddatum(String file, String day) {
        return Api.as(ONE)
                .post(file + "/waarschuwingsbrieven", with("\"einddatum\":\"" + day + "\""))
                .statusCode();
    }

    @Test
    void nothing_holds_before_it_was_sent_with_proof() {
        HttpResponse<String> proposed =
                proposed(file(), "waarschuwingsbrieven", proposal().toString());
        HttpResponse<String> decided =
                Api.as(OTHER).post(measure(proposed) + "/besluiten", YES, "If-Match", tag(proposed));

        for (String proof : List.of(
                "{}",
                proof().replace("3SPAR", " "),
                proof().replace("aangetekend", "postduif"),
                proof().replace(today().toString(), today().plusDays(1).toString()))) {
            assertThat(Api.as(OTHER)
                            .post(measure(proposed) + "/verzendingen", proof, "If-Match", tag(decided))
                            .statusCode())
                    .as(proof)
                    .isEqualTo(400);
        }
        assertThat(Api.json(Api.as(ONE).get(measure(proposed))).getString("status"))
                .isEqualTo("besloten");
    }

    @Test
    void a_review_never_moves_the_last_day() {
        HttpResponse<String> sent =
                sent(proposed(file(), "waarschuwingsbrieven", proposal().toString()));

        HttpResponse<String> refused = Api.as(OTHER)
                .post(
                        measure(sent) + "/evaluaties",
                        "{\"bevinding\":\"Nog nodig.\",\"evaluatiedatum\":\"" + today().plusMonths(7) + "\"}",
                        "If-Match",
                        tag(sent));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Api.json(Api.as(ONE).get(measure(sent)))
                        .getJsonObject("termijn")
                        .getString("einddatum"))
                .isEqualTo(today().plusMonths(6).toString());
    }
}
