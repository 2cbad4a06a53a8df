// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static nl.par.it.MeasureDesk.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Sends proposals twice and at once: one record each (E3). What many change at once is in {@link ConcurrentChangeIT}. */
class MeasureRetryIT {

    @Test
    void a_proposal_sent_again_under_its_key_is_the_same_proposal() throws Exception {
        String file = file();
        String key = UUID.randomUUID().toString();
        String proposal = proposal().toString();
        String token = Par.tokenOf(ONE);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            calls.add(() -> Api.with(token)
                    .post(file + "/waarschuwingsbrieven", proposal, "Idempotency-Key", key)
                    .statusCode());
        }

        assertThat(atOnce(calls)).containsOnly(201);
        HttpResponse<String> again = Api.as(ONE).post(file + "/waarschuwingsbrieven", proposal, "Idempotency-Key", key);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(Api.json(Api.as(ONE).get(file + "/maatregelen")).getJsonArray("maatregelen"))
                .hasSize(1);
        assertThat(Api.as(ONE)
                        .post(
                                file + "/waarschuwingsbrieven",
                                with("\"motivering\":\"Iets anders.\""),
                                "Idempotency-Key",
                                key)
                        .statusCode())
                .isEqualTo(409);
        assertThat(Api.as(ONE)
                        .post(file + "/waarschuwingsbrieven", proposal, "Idempotency-Key", "geen uuid")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_adviser_lists_what_waits_what_must_be_reviewed_and_what_runs() {
        HttpResponse<String> waits =
                proposed(file(), "waarschuwingsbrieven", proposal().toString());
        HttpResponse<String> soon = sent(proposed(
                file(),
                "waarschuwingsbrieven",
                with("\"einddatum\":\"" + today().plusDays(20) + "\",\"evaluatiedatum\":\"" + today().plusDays(10)
                        + "\"")));

        assertThat(list("?paginaGrootte=100")).contains(id(waits)).doesNotContain(id(soon));
        assertThat(list("?welke=te-evalueren&paginaGrootte=100"))
                .contains(id(soon))
                .doesNotContain(id(waits));
        assertThat(list("?welke=lopend&soort=waarschuwingsbrief&sorteer=nummer&paginaGrootte=100"))
                .contains(id(soon));
        assertThat(list("?welke=lopend&soort=schadeverhaal&paginaGrootte=100")).doesNotContain(id(soon));
        assertThat(Api.as(ONE)
                        .get("/maatregelen?welke=alles&sorteer=naam&soort=x")
                        .body())
                .contains("welke", "sorteer", "soort");
        assertThat(Api.as("pv23", "manager").get("/maatregelen").statusCode()).isEqualTo(403);
        assertThat(Api.as("gm0193", "vpt-adviser")
                        .get("/maatregelen?welke=te-evalueren&paginaGrootte=100")
                        .body())
                .doesNotContain(id(soon));
    }

    private static String list(String asked) {
        return Api.as(ONE).get("/maatregelen" + asked).body();
    }

    private static String id(HttpResponse<String> made) {
        return Api.json(made).getString("id");
    }
}
