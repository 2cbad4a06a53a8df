// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static nl.par.it.MeasureDesk.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Tries to send a letter with another remedy than its legal nature asks, or with none (R3). */
class R03RemedyIT {

    @Test
    void the_legal_nature_decides_and_own_words_cannot_deny_it() throws Exception {
        String file = file();
        for (String[] one : new String[][] {
            {"besluit", "binnen zes weken"}, {"privaatrechtelijk", "civiele rechter"}, {"overig", "Nationale ombudsman"}
        }) {
            HttpResponse<String> made = proposed(
                    file,
                    "waarschuwingsbrieven",
                    with("\"juridischeAard\":\"" + one[0]
                            + "\",\"eigenTekst\":[{\"alinea\":1,\"tekst\":\"\"},{\"alinea\":2,\"tekst\":\"\"}]"));
            assertThat(words(ONE, measure(made) + "/brief")).contains(one[1]);
        }
        assertThat(Api.as(ONE)
                        .post(file + "/waarschuwingsbrieven", with("\"juridischeAard\":\"geen\""))
                        .body())
                .contains("juridischeAard");
        assertThat(Api.as(ONE)
                        .post(
                                file + "/waarschuwingsbrieven",
                                with("\"eigenTekst\":[{\"alinea\":1,\"tekst\":\"Bezwaar maken is niet mogelijk.\"}]"))
                        .statusCode())
                .isEqualTo(400);
    }
}
