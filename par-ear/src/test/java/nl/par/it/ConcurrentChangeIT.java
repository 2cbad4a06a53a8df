// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static nl.par.it.MeasureDesk.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lets fifty change one record, and sends one change again and again: nothing is lost (E4), nothing happens twice (E3). */
class ConcurrentChangeIT {

    /**
     * A record that many change.
     *
     * @param address where it is read, with its version
     * @param action where it is changed
     * @param change what the n-th sends
     */
    private record Edited(String name, String address, String action, IntFunction<String> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Edited> records() {
        String measure =
                measure(sent(proposed(file(), "waarschuwingsbrieven", proposal().toString())));
        String care = "/nazorgtrajecten/"
                + reported("/incidenten", "\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\"");
        String concern = "/zorgsignalen/"
                + reported("/zorgsignalen", "\"wie\":\"Een beller\",\"zorg\":\"Zei dat het niet meer hoeft\"");
        return Stream.of(
                new Edited(
                        "a measure",
                        measure,
                        measure + "/evaluaties",
                        n -> "{\"bevinding\":\"Nog nodig " + n + ".\",\"evaluatiedatum\":\"" + today().plusDays(30 + n)
                                + "\"}"),
                new Edited(
                        "the aftercare of a colleague",
                        care,
                        care + "/gesprekken",
                        n -> "{\"stap\":\"nazorg-1\",\"uitkomst\":\"GEPLAND\",\"moment\":\""
                                + Instant.now().plus(n + 1L, ChronoUnit.HOURS) + "\"}"),
                new Edited(
                        "a care concern",
                        concern,
                        concern + "/stappen",
                        n -> "{\"tijdstip\":\"" + Instant.now().minus(5, ChronoUnit.MINUTES)
                                + "\",\"gebeld\":\"huisarts " + n + "\",\"zorgpartner\":\"HUISARTS\"}"));
    }

    private static String reported(String door, String members) {
        HttpResponse<String> made = Api.as("pv23", "employee")
                .post(door, "{\"tijdstip\":\"" + Instant.now().minus(1, ChronoUnit.HOURS) + "\"," + members + "}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Api.json(made).getString("id");
    }

    @ParameterizedTest
    @MethodSource("records")
    void of_fifty_who_change_one_record_as_many_succeed_as_it_gets_versions(Edited edited) throws Exception {
        String tag = tag(Api.as(OTHER).get(edited.address()));
        String token = Par.tokenOf(OTHER);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String change = edited.change().apply(i);
            calls.add(() -> Api.with(token)
                    .post(edited.action(), change, "If-Match", tag)
                    .statusCode());
        }

        List<Integer> statuses = atOnce(calls);

        long done = statuses.stream().filter(status -> status == 200).count();
        assertThat(statuses).allMatch(status -> status == 200 || status == 409 || status == 412);
        assertThat(done).isPositive();
        assertThat(version(edited)).isEqualTo(version(tag) + (int) done);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_change_sent_again_under_its_key_happens_once_and_says_so(Edited edited) throws Exception {
        String tag = tag(Api.as(OTHER).get(edited.address()));
        String key = UUID.randomUUID().toString();
        String token = Par.tokenOf(OTHER);
        String change = edited.change().apply(1);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            calls.add(() -> Api.with(token)
                    .post(edited.action(), change, "If-Match", tag, "Idempotency-Key", key)
                    .statusCode());
        }

        assertThat(atOnce(calls)).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 204);

        assertThat(version(edited)).isEqualTo(version(tag) + 1);
        assertThat(Api.as(OTHER)
                        .post(edited.action(), change, "If-Match", tag, "Idempotency-Key", key)
                        .statusCode())
                .as("and later")
                .isEqualTo(204);
        assertThat(Api.as(OTHER)
                        .post(edited.action(), edited.change().apply(2), "If-Match", tag, "Idempotency-Key", key)
                        .statusCode())
                .as("something else under its key")
                .isEqualTo(409);
        assertThat(Api.as(OTHER).post(edited.action(), change, "If-Match", tag).statusCode())
                .as("without a key")
                .isEqualTo(412);
        assertThat(Api.as(OTHER)
                        .post(edited.action(), change, "If-Match", tag, "Idempotency-Key", "geen uuid")
                        .statusCode())
                .isEqualTo(400);
        assertThat(version(edited)).isEqualTo(version(tag) + 1);
    }

    private static int version(Edited edited) {
        return version(tag(Api.as(OTHER).get(edited.address())));
    }

    private static int version(String tag) {
        return Integer.parseInt(tag.replace("\"", ""));
    }
}
