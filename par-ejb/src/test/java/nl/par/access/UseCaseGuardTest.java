// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.par.audit.AuditLog;
import nl.par.audit.AuditOutcome;
import nl.par.audit.AuditedAction;
import nl.par.database.TestDatabase;
import nl.par.kernel.Refusal;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.ShippedConfig;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.WorkingRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guard of every use case refuses, and what of it stands in the log. */
class UseCaseGuardTest {

    @TempDir
    private Path folder;

    private final List<AuditedAction> log = new ArrayList<>();

    @Test
    void who_works_for_a_suspended_organisation_gets_nothing_from_the_next_moment_and_it_is_logged() throws Exception {
        ShippedConfig.copyTo(folder);
        TenantConfig config = new TenantConfig(folder);
        try (WorkingRegister register = new WorkingRegister(TestDatabase.own(), "gm0150")) {
            UseCaseGuard guard = guard(register, config);
            assertThat(register.inTransaction(() -> ask(guard))).isEqualTo("an answer");

            ShippedConfig.suspend(folder, "gm0150");
            config.refresh();

            assertThatThrownBy(() -> register.inTransaction(() -> ask(guard)))
                    .isInstanceOf(Refusal.NotAllowed.class)
                    .hasMessageContaining("gesloten");
            assertThat(log).extracting(AuditedAction::outcome).containsExactly(AuditOutcome.DONE, AuditOutcome.REFUSED);
        }
    }

    @Test
    void what_a_query_finds_changed_meanwhile_is_told_as_that_and_logged_and_is_no_failure_of_par() {
        try (WorkingRegister register = new WorkingRegister(TestDatabase.own(), "gm0150")) {
            UseCaseGuard guard = guard(register, new TenantConfig(ShippedConfig.FOLDER));

            assertThatThrownBy(() -> register.inTransaction(() -> ask(guard, () -> {
                        throw new OptimisticLockException("row of somebody");
                    })))
                    .isInstanceOf(Refusal.Stale.class)
                    .hasMessageNotContaining("row");

            assertThat(log)
                    .singleElement()
                    .satisfies(line -> assertThat(line.outcome()).isEqualTo(AuditOutcome.REFUSED))
                    .satisfies(line -> assertThat(line.reason()).isEqualTo("Stale"));
        }
    }

    private UseCaseGuard guard(WorkingRegister register, TenantConfig config) {
        CurrentUser user = register.with(TenantConfig.class, config)
                .with(AuditLog.class, new NotedLog(log))
                .bean(CurrentUser.class);
        assertThat(register.bean(CurrentTenant.class)).isNotNull();
        user.enter(new SignedIn("a", "Ada Viser", null, null, "gm0150", Set.of(Role.FUNCTIONAL_ADMIN)));
        return register.bean(UseCaseGuard.class);
    }

    private static Object ask(UseCaseGuard guard) {
        return ask(guard, () -> "an answer");
    }

    private static Object ask(UseCaseGuard guard, Supplier<Object> useCase) {
        try {
            Method method = ReadOrganisation.class.getMethod("norm");
            return guard.guard((InvocationContext) Proxy.newProxyInstance(
                    UseCaseGuardTest.class.getClassLoader(),
                    new Class<?>[] {InvocationContext.class},
                    (proxy, asked, none) -> asked.getName().equals("getMethod") ? method : useCase.get()));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
