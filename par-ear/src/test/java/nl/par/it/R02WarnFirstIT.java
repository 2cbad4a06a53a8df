// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static nl.par.it.MeasureDesk.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Tries to skip the warning without a reason, and to send a letter without recent facts or without the offer of a talk (R2). */
class R02WarnFirstIT {

    @Test
    void nobody_is_kept_out_before_a_warning_or_a_recorded_urgent_reason() {
        String file = file();
        HttpResponse<String> refused = Api.as(ONE).post(file + "/toegangsontzeggingen", ban(""));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("dringendeReden");
        assertThat(Api.as(ONE)
                        .post(file + "/toegangsontzeggingen", ban("\"dringendeReden\":\"  \""))
                        .statusCode())
                .isEqualTo(400);

        proposed(file, "waarschuwingsbrieven", proposal().toString());
        assertThat(Api.as(ONE).post(file + "/toegangsontzeggingen", ban("")).statusCode())
                .as("a warning that was only proposed warned nobody")
                .isEqualTo(400);
        sent(proposed(file, "waarschuwingsbrieven", proposal().toString()));
        proposed(file, "toegangsontzeggingen", ban(""));
        assertThat(proposed(file(), "toegangsontzeggingen", ban("\"dringendeReden\":\"acute dreiging\""))
                        .body())
                .contains("acute dreiging");
    }

    @Test
    void a_letter_tells_concrete_recent_facts_and_never_what_somebody_supposes() {
        String supposed = "Volgens mij is deze man verslaafd.";
        String file =
                file("\"verhaal\":{\"uitspraken\":[{\"soort\":\"INSCHATTING\",\"tekst\":\"" + supposed + "\"}]},", "");

        assertThat(facts(file, today().minusDays(1).toString(), "inschatting", "U loog."))
                .contains("feiten[0].soort");
        assertThat(facts(file, today().minusDays(1).toString(), "feit", supposed.replace(".", "!")))
                .contains("feiten[0].tekst");
        assertThat(facts(file, today().minusMonths(13).toString(), "feit", "U schreeuwde."))
                .contains("feiten[0].datum");
        assertThat(Api.as(ONE)
                        .post(file + "/waarschuwingsbrieven", with("\"feiten\":[]"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(Api.as(ONE)
                        .post(
                                file + "/waarschuwingsbrieven",
                                with("\"eigenTekst\":[{\"alinea\":1,\"tekst\":\"" + supposed + "\"}]"))
                        .body())
                .contains("eigenTekst[0].tekst")
                .doesNotContain("verslaafd");
        assertThat(Api.as(ONE).get(file + "/voorstellen/waarschuwingsbrief").body())
                .doesNotContain("verslaafd");
    }

    private static String facts(String file, String day, String kind, String text) {
        return Api.as(ONE)
                .post(
                        file + "/waarschuwingsbrieven",
                        with("\"feiten\":[{\"datum\":\"" + day + "\",\"soort\":\"" + kind + "\",\"tekst\":\"" + text
                                + "\"}]"))
                .body();
    }

    @Test
    void no_letter_goes_without_the_offer_of_a_talk_whatever_is_left_out() throws Exception {
        HttpResponse<String> proposed = proposed(
                file(),
                "waarschuwingsbrieven",
                with("\"eigenTekst\":[{\"alinea\":1,\"tekst\":\"\"},{\"alinea\":2,\"tekst\":\"\"}]"));
        Api.as(OTHER).post(measure(proposed) + "/besluiten", YES, "If-Match", tag(proposed));

        assertThat(words(ONE, measure(proposed) + "/brief"))
                .contains("gesprek", "038 555 01 00", "vpt@overijssel.example", "(PAR)");
        assertThat(Api.as(ONE)
                        .post(file() + "/waarschuwingsbrieven", with("\"eigenTekst\":[{\"alinea\":3,\"tekst\":\"\"}]"))
                        .statusCode())
                .isEqualTo(400);
    }
}
