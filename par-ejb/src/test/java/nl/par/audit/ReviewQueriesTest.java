// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.UUID;
import nl.par.check.CheckMark;
import nl.par.check.LookUp;
import nl.par.check.ReviewLookUps;
import nl.par.database.TestDatabase;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.Register;
import nl.par.tenancy.TenantDatabase;
import org.junit.jupiter.api.Test;

/** What the privacy officer reads, from a real database. */
class ReviewQueriesTest {

    private static final TestDatabase DATABASE = TestDatabase.own();

    @Test
    void the_log_is_filtered_by_name_action_outcome_and_day_and_wildcards_stand_for_themselves() {
        try (Register register = new Register(DATABASE, TestDatabase.APPLICATION, 1)) {
            register.as("pv23", db -> {
                write(db, "Jan de Boer", "CheckBeforeContact.ask", AuditOutcome.DONE);
                write(db, "Fatima 100% Yilmaz", "ReadCase.read", AuditOutcome.REFUSED);
                assertThat(find(db, null, null, null, null)).isEqualTo(2);
                assertThat(find(db, "de boer", null, null, null)).isEqualTo(1);
                assertThat(find(db, "%", null, null, null)).isEqualTo(1);
                assertThat(find(db, null, "checkbefore", null, null)).isEqualTo(1);
                assertThat(find(db, null, null, AuditOutcome.REFUSED, null)).isEqualTo(1);
                assertThat(find(db, null, null, null, today())).isEqualTo(2);
                assertThat(find(db, null, null, null, today().plusDays(1))).isZero();
                return null;
            });
            assertThat(register.<Long>as("gm0193", db -> find(db, null, null, null, null)))
                    .isZero();
        }
    }

    @Test
    void look_ups_are_asked_by_mark_with_what_appeared_and_what_was_opened() {
        try (Register register = new Register(DATABASE, TestDatabase.APPLICATION, 1)) {
            assertThat(register.<java.util.List<LookUp>>as("pv23", db -> lookUps(db, CheckMark.OWN_NAME)))
                    .isEmpty();
            assertThat(register.<java.util.List<LookUp>>as("pv23", db -> lookUps(db, null)))
                    .isEmpty();
        }
    }

    private static java.util.List<LookUp> lookUps(TenantDatabase db, CheckMark mark) {
        return inject(new ReviewLookUps(), ReviewLookUps.class, db).open(mark);
    }

    private static long find(TenantDatabase db, String name, String action, AuditOutcome outcome, LocalDate from) {
        AuditPage page = inject(new AuditReader(), AuditReader.class, db)
                .find(new AuditFilter(name, action, outcome, from, null, 1));
        assertThat(page.lines()).hasSize((int) page.total());
        return page.total();
    }

    private static void write(TenantDatabase db, String name, String action, AuditOutcome outcome) {
        AuditedAction done = new AuditedAction(UUID.randomUUID().toString(), name, action, "REVIEW_LOG", outcome, null);
        db.persist(new AuditEntry(
                done, new TurnableClock().instant().atOffset(java.time.ZoneOffset.UTC), new AuditNotes()));
        db.flush();
    }

    private static LocalDate today() {
        return LocalDate.now(new TurnableClock());
    }

    private static <T> T inject(T bean, Class<T> type, TenantDatabase db) {
        try {
            Field field = type.getDeclaredField("db");
            field.setAccessible(true);
            field.set(bean, db);
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
