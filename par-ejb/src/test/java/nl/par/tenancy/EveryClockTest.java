// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Schedule;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An organisation for which the work of a clock fails keeps none of the others waiting: every clock of the register, found by its mark. */
class EveryClockTest {

    private static final List<Tenant> ALL = Stream.of("gm0150", "pv23", "ws0664")
            .map(code -> new Tenant(new TenantId(code), code, UUID.randomUUID()))
            .toList();

    private final Set<TenantId> begun = new LinkedHashSet<>();

    /** Every organisation has its turn, and every piece of work fails. */
    private final Tenants tenants = new Tenants() {
        @Override
        public Collection<Tenant> all() {
            return ALL;
        }

        @Override
        public boolean suspended(TenantId id) {
            begun.add(id);
            throw new IllegalStateException("the database of " + id + " is away");
        }
    };

    private final CurrentTenant failing = new CurrentTenant() {
        @Override
        public <T> T callAs(TenantId other, Supplier<T> work) {
            begun.add(other);
            throw new IllegalStateException("the database of " + other + " is away");
        }
    };

    static List<Method> clocks() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.par").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Schedule.class))
                        .map(JavaMethod::reflect)
                        .filter(method -> goesThroughOrganisations(method.getDeclaringClass()))
                        .toList();
    }

    private static boolean goesThroughOrganisations(Class<?> clock) {
        return Stream.of(clock.getDeclaredFields())
                .map(Field::getType)
                .anyMatch(type -> type == Tenants.class || type == Rota.class);
    }

    @Test
    void all_clocks_are_looked_at() {
        assertThat(clocks())
                .extracting(method -> method.getDeclaringClass().getSimpleName())
                .contains("Forgetting", "TrainingClock", "ReminderClock", "SealClock", "IndexClock", "PairClock");
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void one_that_fails_keeps_no_other_waiting(Method clock) throws Exception {
        Object bean = make(clock.getDeclaringClass());
        for (Field field : bean.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class)) {
                field.setAccessible(true);
                field.set(bean, neighbour(field.getType()));
            }
        }
        clock.setAccessible(true);

        clock.invoke(bean);

        assertThat(begun).containsExactlyElementsOf(ALL.stream().map(Tenant::id).toList());
    }

    private Object neighbour(Class<?> type) throws ReflectiveOperationException {
        if (type == Tenants.class) {
            return tenants;
        }
        if (type == CurrentTenant.class) {
            return failing;
        }
        return type == Rota.class ? new Rota(tenants, new Activity()) : make(type);
    }

    private static Object make(Class<?> type) throws ReflectiveOperationException {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
