// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The card that the province of the demo shares with Zwolle: found there with its owner, nowhere else, and gone the moment either side stops. */
class SharedCardIT {

    private static final String OWNER = "pv23";
    private static final String READER = "gm0193";
    private static final String THIRD = "ws0663";
    private static final String QUESTION =
            "{\"zoekterm\":\"Sjoerd Hoekman 9-1-1973\",\"contact\":\"BALIE\",\"doel\":\"Een afspraak voorbereiden\","
                    + "\"reden\":\"test\"}";
    private static final String UNKNOWN = QUESTION.replace("Hoekman", "Hoekzwa");
    private static final int WARM = 20;

    @AfterEach
    void shareAgain() {
        choose(OWNER, "kaart");
        choose(READER, "kaart");
    }

    @Test
    void the_reader_finds_it_with_its_owner_and_whom_to_call_and_a_third_organisation_finds_nothing() {
        JsonObject hit = check(READER).get(0);
        assertThat(hit.getJsonObject("eigenaar").getString("organisatie")).isEqualTo(OWNER);
        assertThat(hit.getString("naam")).contains("Hoekman");
        assertThat(hit.getJsonObject("kaart").getJsonObject("contactpersoon").getString("telefoon"))
                .isNotBlank();
        assertThat(hit.toString()).doesNotContain("10000035", "8098", "post.example");

        assertThat(check(OWNER)).hasSize(1).noneMatch(own -> own.containsKey("eigenaar"));
        assertThat(check(THIRD)).isEmpty();
    }

    @Test
    void it_is_gone_at_once_when_either_side_stops_and_back_when_it_goes_on() {
        choose(OWNER, "uit");
        assertThat(check(READER)).isEmpty();
        choose(OWNER, "kaart");
        assertThat(check(READER)).hasSize(1);
        choose(READER, "blind");
        assertThat(check(READER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "lapsed, valid_until = now(), valid_until = now() + interval '1 year'",
                "future-dated, valid_from = now() + interval '1 day', valid_from = now() - interval '1 day'",
                "missing, partner = 'gm0141', partner = 'pv23'"
            })
    void a_base_of_the_reader_that_is_lapsed_future_dated_or_missing_shows_nothing_from_that_moment(
            String how, String change, String back) throws SQLException {
        String dpia = " where tenant = '" + READER + "' and code = 'dpia' and partner in ('pv23', 'gm0141')";
        assertThat(check(READER)).as("or this proves nothing").hasSize(1);
        Declared.change("update sharing_declaration set " + change + dpia);
        try {
            assertThat(check(READER)).as(how).isEmpty();
        } finally {
            Declared.change("update sharing_declaration set " + back + dpia);
        }
        assertThat(check(READER)).hasSize(1);
    }

    @Test
    void the_owners_log_tells_within_seconds_which_organisation_looked_and_not_which_colleague() throws SQLException {
        check(READER);
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        List<String> names = lookers();
        while (names.isEmpty() && Instant.now().isBefore(patience)) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            names = lookers();
        }
        assertThat(names).isNotEmpty().containsOnly("Gemeente Zwolle");
    }

    private static List<String> lookers() throws SQLException {
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("select actor_name from audit_entry where tenant = '" + OWNER
                        + "' and actor = '" + READER + "' and action = 'SharedCard.appeared'")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    @Test
    void while_nothing_is_shared_time_gives_no_sign_that_another_organisation_knows_somebody() {
        Random random = new Random();
        Times times = new Times();
        Api asker = Api.as(THIRD, "employee");
        for (int pair = 0; pair < Times.PAIRS + WARM; pair++) {
            boolean first = random.nextBoolean();
            if (pair % 20 == 0) {
                asker = Api.as(THIRD, "employee"); // a token lives a minute
            }
            for (boolean known : new boolean[] {first, !first}) {
                long begin = System.nanoTime();
                assertThat(check(asker, known ? QUESTION : UNKNOWN)).isEmpty();
                if (pair >= WARM) {
                    times.add(known, System.nanoTime() - begin);
                }
            }
        }
        times.assertTheSame("known to others or to nobody, nothing shared");
    }

    private static void choose(String tenant, String mode) {
        String other = tenant.equals(OWNER) ? READER : OWNER;
        HttpResponse<String> answer = Api.as(tenant, "functional-admin")
                .post("/deelafspraken/" + other + "/keuzes", "{\"wijze\":\"" + mode + "\"}");
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    private static List<JsonObject> check(String tenant) {
        return check(Api.as(tenant, "employee"), QUESTION);
    }

    private static List<JsonObject> check(Api asker, String question) {
        HttpResponse<String> answer = asker.post("/personen/_zoek", question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer).getJsonArray("resultaten").getValuesAs(JsonObject.class);
    }
}
