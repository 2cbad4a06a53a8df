// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static nl.par.it.MeasureDesk.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Tries to decide about an own proposal: directly, in another role, at the same moment as others, and after a change (R7). */
class R07FourEyesIT {

    @Test
    void nobody_decides_about_an_own_proposal_neither_for_nor_against() {
        HttpResponse<String> made =
                proposed(file(), "waarschuwingsbrieven", proposal().toString());

        for (String decision : List.of(YES, "{\"besluit\":\"afwijzing\",\"reden\":\"toch niet\"}")) {
            assertThat(Api.as(ONE)
                            .post(measure(made) + "/besluiten", decision, "If-Match", tag(made))
                            .statusCode())
                    .isEqualTo(409);
        }
        assertThat(status(made)).isEqualTo("voorgesteld");
    }

    @Test
    void another_role_of_the_same_person_is_the_same_person() throws Exception {
        String organisation = Newcomer.organisation("pv23");
        Newcomer person = Newcomer.create().joins(organisation, "manager");
        String file = file();
        person.seenBefore("pv23");
        HttpResponse<String> involved = Api.as(OTHER)
                .post(
                        file + "/betrokkenheden",
                        "{\"collega\":\"" + person.id() + "\",\"reden\":\"leidinggevende\",\"totEnMet\":\""
                                + today().plusMonths(6) + "\"}");
        assertThat(involved.statusCode()).as(involved.body()).isEqualTo(201);
        HttpResponse<String> made = Api.with(person.token())
                .post(file + "/waarschuwingsbrieven", proposal().toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(decide(person.token(), made)).isEqualTo(403);

        person.gets(organisation, "vpt-adviser");

        assertThat(decide(person.token(), made)).isEqualTo(409);
        assertThat(status(made)).isEqualTo("voorgesteld");
    }

    @Test
    void of_many_decisions_at_once_one_counts_and_never_an_own() throws Exception {
        HttpResponse<String> made =
                proposed(file(), "waarschuwingsbrieven", proposal().toString());
        String own = Par.tokenOf(ONE);
        String others = Par.tokenOf(OTHER);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            calls.add(() -> -decide(own, made));
            calls.add(() -> decide(others, made));
        }

        List<Integer> statuses = atOnce(calls);

        assertThat(statuses).filteredOn(status -> status < 0).allMatch(status -> status == -409 || status == -412);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status > 0 && status != 200).allMatch(s -> s == 409 || s == 412);
        assertThat(Api.json(Api.as(ONE).get(measure(made)))
                        .getJsonObject("besluit")
                        .getString("naam"))
                .isNotEqualTo(Api.json(made).getJsonObject("voorstel").getString("naam"));
    }

    @Test
    void nobody_approves_what_she_did_not_see() {
        HttpResponse<String> made =
                proposed(file(), "waarschuwingsbrieven", proposal().toString());
        HttpResponse<String> withdrawn =
                Api.as(ONE).post(measure(made) + "/beeindigingen", "{\"reden\":\"vergissing\"}", "If-Match", tag(made));
        assertThat(withdrawn.statusCode()).isEqualTo(200);

        assertThat(decide(Par.tokenOf(OTHER), made)).isEqualTo(412);
        assertThat(Api.as(OTHER)
                        .post(measure(made) + "/besluiten", YES, "If-Match", tag(withdrawn))
                        .statusCode())
                .isEqualTo(409);
    }

    private static int decide(String token, HttpResponse<String> made) {
        return Api.with(token)
                .post(measure(made) + "/besluiten", YES, "If-Match", tag(made))
                .statusCode();
    }

    private static String status(HttpResponse<String> made) {
        return Api.json(Api.as(ONE).get(measure(made))).getString("status");
    }
}
