// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule R9 for the check: when the database is too slow or the index is damaged, the answer is an error, never an empty list. */
@Alone
class CheckUnreliableIT {

    @Test
    void a_database_that_keeps_a_search_waiting_gives_an_error_and_never_an_empty_list() throws SQLException {
        String token = Par.serviceToken("pv23");
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("lock table signal_card, change_log in access exclusive mode");
            HttpResponse<String> answer = Check.ask(token, "Sjoerd Hoekman 9-1-1973");
            superuser.rollback();
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.body()).contains("Bel ").doesNotContain("resultaten");
        }
        assertThat(Check.ask(Par.serviceToken("pv23"), "Sjoerd Hoekman 9-1-1973")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_damaged_index_never_answers_empty_and_heals() throws SQLException, IOException, InterruptedException {
        Register register = new Register("gm0150");
        String surname = Register.rareSurname();
        UUID person = register.personWithCard("Bo", surname, null);
        assertThat(Check.ids(Check.found(Par.serviceToken("gm0150"), surname))).contains(person.toString());
        Thread.sleep(5000);
        List<Path> before = generations();
        damage(before.get(0));
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (generations().equals(before) && Instant.now().isBefore(end)) {
            HttpResponse<String> answer = Check.ask(Par.serviceToken("gm0150"), surname);
            if (answer.statusCode() == 200) {
                assertThat(Check.ids(Api.json(answer).getJsonArray("resultaten")))
                        .contains(person.toString());
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(answer.body()).contains("Bel ");
            }
            Thread.sleep(250);
        }
        assertThat(generations()).isNotEqualTo(before);
        assertThat(Check.ids(Check.found(Par.serviceToken("gm0150"), surname))).contains(person.toString());
    }

    private static List<Path> generations() throws IOException {
        try (Stream<Path> folders =
                Files.list(Par.appData().resolve("index").resolve("gm0150").resolve("persons"))) {
            return folders.sorted().toList();
        }
    }

    private static void damage(Path generation) throws IOException {
        try (Stream<Path> files = Files.list(generation)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
    }
}
