// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What ends, a membership or a token, opens nothing (A8). It waits most of its time, so it goes beside other tests. */
@Beside
@ResourceLock(Par.LOG_INS)
@ResourceLock(value = Par.DELTA, mode = ResourceAccessMode.READ)
class ExpiredTokenIT {

    /** By how much clocks may differ, and a little more. */
    private static final Duration SKEW = Duration.ofSeconds(32);

    @Test
    void a_removed_member_does_not_enter_with_her_next_token_and_an_expired_token_not_at_all()
            throws InterruptedException {
        String organisation = Newcomer.organisation("ws0664");
        Newcomer colleague = Newcomer.create().joins(organisation, "employee");
        String token;
        Sessions soon = Sessions.endSoon("par-test");
        try {
            token = colleague.token();
            assertThat(status(token)).isNotIn(401);

            colleague.leaves(organisation);
            assertThat(status(colleague.token())).isEqualTo(403);
        } finally {
            soon.close();
        }

        Thread.sleep(SKEW.plusSeconds(Sessions.SECONDS).toMillis());
        assertThat(status(token)).isEqualTo(401);
    }

    private static int status(String token) {
        return Par.send(Par.request("/api/v1/jaarverslagen", token)).statusCode();
    }
}
