// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static nl.par.it.MeasureDesk.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries to decide alone about somebody who may be a minor: as flagged, by date of birth, and at many moments at once (R17). */
class R17MinorsIT {

    @ParameterizedTest
    @ValueSource(strings = {",\"mogelijkMinderjarig\":true", ",\"geboortedatum\":\"JAAR\""})
    void one_colleague_is_not_enough_however_it_is_known(String person) {
        String file = file("", person.replace("JAAR", String.valueOf(today().getYear() - 15)));
        HttpResponse<String> made =
                proposed(file, "waarschuwingsbrieven", proposal().toString());
        assertThat(Api.json(made).getBoolean("tweedeInstemmingNodig")).isTrue();

        HttpResponse<String> first = Api.as(OTHER).post(measure(made) + "/besluiten", YES, "If-Match", tag(made));
        assertThat(Api.json(first).getString("status")).isEqualTo("voorgesteld");
        for (String who : List.of(OTHER, ONE)) {
            assertThat(Api.as(who)
                            .post(measure(made) + "/besluiten", YES, "If-Match", tag(first))
                            .statusCode())
                    .isEqualTo(409);
        }
        assertThat(Api.as(OTHER)
                        .post(measure(made) + "/verzendingen", proof(), "If-Match", tag(first))
                        .statusCode())
                .isEqualTo(409);

        Newcomer third = Newcomer.create().joins(Newcomer.organisation("pv23"), "vpt-adviser");
        HttpResponse<String> second =
                Api.with(third.token()).post(measure(made) + "/besluiten", YES, "If-Match", tag(first));
        assertThat(Api.json(second).getString("status")).isEqualTo("besloten");
    }

    @Test
    void who_approves_twenty_times_at_once_is_still_one() throws Exception {
        HttpResponse<String> made = proposed(
                file("", ",\"mogelijkMinderjarig\":true"),
                "waarschuwingsbrieven",
                proposal().toString());
        String token = Par.tokenOf(OTHER);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String tag = "\"" + (i % 3 + 1) + "\"";
            calls.add(() -> Api.with(token)
                    .post(measure(made) + "/besluiten", YES, "If-Match", tag)
                    .statusCode());
        }

        assertThat(atOnce(calls)).allMatch(status -> status == 200 || status == 409 || status == 412);
        assertThat(Api.json(Api.as(ONE).get(measure(made))).getString("status")).isEqualTo("voorgesteld");
    }
}
