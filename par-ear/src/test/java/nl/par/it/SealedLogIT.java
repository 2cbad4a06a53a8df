// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The running PAR seals its log by itself, and the privacy officer sees at once when somebody changed it. */
class SealedLogIT {

    private static final String VERIFICATION = "/verantwoording/controle";
    private static final String UNSEALED = "select count(*) from audit_entry e where tenant = 'pv23' and not exists"
            + " (select from audit_seal s where s.tenant = e.tenant and (e.xid, e.seq) <= (s.last_xid, s.last_seq))";

    @Test
    void what_was_done_is_sealed_within_half_a_minute_and_a_change_as_superuser_shows() throws Exception {
        Asker officer = Asker.of("pv23", "privacy-officer");
        officer.ask("GET", VERIFICATION);
        Path head = Par.appData().resolve("audit").resolve("pv23.head");
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            awaitSeal(statement, head);
            assertThat(officer.ask("GET", VERIFICATION).body()).contains("Het logboek is heel");
            String oldest = "(select id from audit_entry where tenant = 'pv23' order by xid, seq limit 1)";
            statement.execute("update audit_entry set actor_name = actor_name || '.' where id = " + oldest);
            assertThat(officer.ask("GET", VERIFICATION).body())
                    .contains("Het logboek is niet heel")
                    .contains("Een regel is veranderd");
            statement.execute("update audit_entry set actor_name = rtrim(actor_name, '.') where id = " + oldest);
            assertThat(officer.ask("GET", VERIFICATION).body()).contains("Het logboek is heel");
        }
    }

    @Test
    void the_privacy_officer_reads_who_did_what_and_nobody_elses_log() {
        Asker.of("gm0193", "privacy-officer").ask("GET", VERIFICATION);
        Asker officer = Asker.of("pv23", "privacy-officer");
        officer.ask("GET", "/verantwoording");
        assertThat(officer.ask("GET", "/verantwoording/logboek?handeling=ReviewLookUps&afloop=DONE")
                        .body())
                .contains("ReviewLookUps.open")
                .contains(Par.person("pv23", "privacy-officer").details().get("name"))
                .doesNotContain(
                        Par.person("gm0193", "privacy-officer").details().get("name"));
    }

    private static void awaitSeal(Statement statement, Path head) throws Exception {
        long end = System.nanoTime() + 30_000_000_000L;
        while (System.nanoTime() < end) {
            try (ResultSet row = statement.executeQuery(UNSEALED)) {
                row.next();
                if (row.getInt(1) == 0 && Files.exists(head)) {
                    return;
                }
            }
            Thread.sleep(500);
        }
        throw new AssertionError("lines stay unsealed, or " + head + " is not there");
    }
}
