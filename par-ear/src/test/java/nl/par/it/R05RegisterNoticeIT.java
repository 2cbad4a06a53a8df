// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static nl.par.it.MeasureDesk.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tries to write to somebody without telling that it is registered, how long, and what rights there are (R5). */
class R05RegisterNoticeIT {

    @Test
    void every_letter_names_the_register_the_term_and_the_rights_whatever_is_left_out() throws Exception {
        String file = file();
        HttpResponse<String> warning = proposed(
                file,
                "waarschuwingsbrieven",
                with("\"eigenTekst\":[{\"alinea\":1,\"tekst\":\"\"},{\"alinea\":2,\"tekst\":\"Wij bewaren niets.\"}]"));
        HttpResponse<String> ban = proposed(
                file,
                "toegangsontzeggingen",
                ban("\"dringendeReden\":\"acute dreiging\",\"eigenTekst\":[{\"alinea\":1,\"tekst\":\"\"}]"));

        for (HttpResponse<String> made : List.of(warning, ban)) {
            assertThat(words(ONE, measure(made) + "/brief"))
                    .contains("(PAR)", "24 maanden", "inzien", "Autoriteit Persoonsgegevens");
        }
    }

    @Test
    void the_notice_is_no_passage_that_can_be_worded_otherwise() {
        assertThat(Api.as(ONE).get(file() + "/voorstellen/waarschuwingsbrief").body())
                .contains("alineas")
                .doesNotContain("Autoriteit Persoonsgegevens", "agressieregister");
    }
}
