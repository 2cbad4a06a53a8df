// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Promise C2: when nothing can be logged, nothing is told and nothing is done. */
@Alone
class AuditFailureIT {

    private static final String REPORTS = "/api/v1/incidenten";
    private static final String YEARS = "/api/v1/jaarverslagen";

    @Test
    void a_reader_gets_no_answer_when_the_log_refuses_the_line() throws SQLException {
        Asker adviser = Asker.of("pv23", "vpt-adviser");
        assertThat(adviser.ask("GET", YEARS).statusCode()).isEqualTo(200);
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("alter table audit_entry add constraint full_disk check (false) not valid");
            try {
                assertUnreliable(adviser.ask("GET", YEARS));
                assertUnreliable(adviser.ask("GET", REPORTS));
                assertUnreliable(adviser.ask("GET", "/api/v1/dossiers"));
            } finally {
                statement.execute("alter table audit_entry drop constraint full_disk");
            }
        }
        assertThat(adviser.ask("GET", YEARS).statusCode()).isEqualTo(200);
    }

    @Test
    void a_refusal_that_cannot_be_logged_is_not_told_apart_either() throws SQLException {
        Asker employee = Asker.of("pv23", "employee");
        assertThat(employee.ask("GET", YEARS).statusCode()).isEqualTo(403);
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("alter table audit_entry add constraint full_disk check (false) not valid");
            try {
                assertUnreliable(employee.ask("GET", YEARS));
            } finally {
                statement.execute("alter table audit_entry drop constraint full_disk");
            }
        }
    }

    @Test
    void a_locked_log_ends_in_no_answer_and_not_in_a_hanging_server() throws SQLException {
        Asker adviser = Asker.of("pv23", "vpt-adviser");
        adviser.ask("GET", YEARS);
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("lock table audit_entry in access exclusive mode");
            long asked = System.nanoTime();
            assertUnreliable(adviser.ask("GET", YEARS));
            assertThat(System.nanoTime() - asked).isLessThan(30_000_000_000L);
            superuser.rollback();
        }
    }

    @Test
    void every_refused_request_leaves_its_line() throws SQLException {
        long before = refusedLines();
        assertThat(Asker.of("pv23", "employee").ask("GET", YEARS).statusCode()).isEqualTo(403);
        assertThat(refusedLines()).isEqualTo(before + 1);
    }

    @Test
    void the_log_of_the_server_does_not_quote_the_row_that_was_refused() throws SQLException, IOException {
        a_reader_gets_no_answer_when_the_log_refuses_the_line();
        assertThat(Files.readString(Par.serverLog()))
                .contains("full_disk")
                .doesNotContain(
                        "Failing row contains",
                        Par.person("pv23", "vpt-adviser").id());
    }

    private static void assertUnreliable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"status\":503").doesNotContain("full_disk", "audit_entry", "2024");
    }

    private static long refusedLines() throws SQLException {
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from audit_entry where outcome = 'REFUSED'"
                        + " and action = 'ReadAnnualReport.years'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
