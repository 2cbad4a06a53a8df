// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.par.kernel.ClockProducer;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;

/** What may no longer be known goes by itself, at night, in every organisation: seen by turning the clock and letting the timer ring. */
@InContainer
class ForgettingIT {

    /** The timer as it ships rings at twenty past three; for the test it rings every two seconds. */
    private static final String OFTEN = "<ejb-jar xmlns='https://jakarta.ee/xml/ns/jakartaee' version='4.0'>"
            + "<enterprise-beans><session><ejb-name>Forgetting</ejb-name><timer><schedule><second>*/2</second>"
            + "<minute>*</minute><hour>*</hour></schedule><timeout-method><method-name>everyNight</method-name>"
            + "<method-params/></timeout-method><persistent>false</persistent></timer></session></enterprise-beans></ejb-jar>";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private ClockProducer clock;

    @Deployment
    static EnterpriseArchive deployment() {
        EnterpriseArchive ear = InsidePayara.ear(ForgettingIT.class);
        JavaArchive register = ear.getAsType(JavaArchive.class, "par-ejb.jar");
        register.addAsManifestResource(new StringAsset(OFTEN), "ejb-jar.xml");
        ear.delete("par-ejb.jar");
        return ear.addAsModule(register);
    }

    @Test
    void drafts_and_care_concerns_go_the_night_after_their_term_and_no_sooner() throws Exception {
        TenantId one = new TenantId("pv23");
        TenantId other = new TenantId("gm0150");
        String soon = plant(one, 10);
        String alsoSoon = plant(other, 10);
        String later = plant(one, 100);
        try {
            clock.hands().turnTo(Instant.now().plus(Duration.ofDays(9)));
            Thread.sleep(6_000);
            assertThat(known(one, soon)).isEqualTo("draft concern");

            clock.hands().turnTo(Instant.now().plus(Duration.ofDays(12)));
            await(one, soon);
            await(other, alsoSoon);
            assertThat(known(one, later)).isEqualTo("draft concern");
        } finally {
            clock.hands().turnBack();
        }
    }

    private void await(TenantId where, String word) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!known(where, word).isEmpty() && System.nanoTime() < end) {
            Thread.sleep(500);
        }
        assertThat(known(where, word)).as("still known in %s", where).isEmpty();
    }

    /** A draft and a care concern that hold a word of their own and end after so many days. */
    private String plant(TenantId where, int days) throws Exception {
        String word = "woord" + UUID.randomUUID();
        in(
                where,
                "insert into draft (id, version, owner, content, saved_at, expires_on) values (gen_random_uuid(), 1, 'x', '"
                        + word + "', now(), current_date + " + days + ")");
        in(
                where,
                "insert into care_concern (id, version, number, reporter, reporter_name, occurred_at, reported_at, content,"
                        + " expires_on) values (gen_random_uuid(), 1, '" + word
                        + "', 'x', 'x', now(), now(), '{\"wie\":\"" + word
                        + "\"}', current_date + " + days + ")");
        assertThat(known(where, word)).isEqualTo("draft concern");
        return word;
    }

    private String known(TenantId where, String word) throws Exception {
        return in(
                where,
                "select concat_ws(' ', (select 'draft' from draft where content like '%" + word
                        + "%'), (select 'concern' from care_concern where content like '%" + word + "%'))");
    }

    /** Does this for an organisation, and gives what it answers with, if anything. */
    private String in(TenantId where, String sql) throws Exception {
        return tenant.callAs(where, () -> {
            try {
                UserTransaction transaction =
                        CDI.current().select(UserTransaction.class).get();
                transaction.begin();
                try (Statement statement = db.connection().createStatement()) {
                    String answer = "";
                    if (statement.execute(sql)) {
                        ResultSet row = statement.getResultSet();
                        row.next();
                        answer = row.getString(1);
                    }
                    transaction.commit();
                    return answer;
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
