// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import nl.par.access.UseCase;
import nl.par.kernel.Refusal;
import nl.par.tenancy.RecordKind;
import nl.par.tenancy.TenantDatabase;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** Promise A4: without a tenant everything is loud. Asked within the server, where no door stands in between. */
@InContainer
class WithoutTenantIT {

    private static final UUID ID = UUID.randomUUID();

    @Inject
    private TenantDatabase db;

    @Deployment
    static EnterpriseArchive deployment() {
        return InsidePayara.ear(WithoutTenantIT.class);
    }

    @Test
    void every_method_of_every_use_case_refuses_when_nobody_is_signed_in() throws Exception {
        List<String> answered = new ArrayList<>();
        int asked = 0;
        for (Class<?> useCase : useCases()) {
            Object bean = CDI.current().select(useCase).get();
            for (Method method : useCase.getMethods()) {
                if (method.isAnnotationPresent(UseCase.class)) {
                    asked++;
                    String refusal = refusal(bean, method);
                    if (!refusal.equals("NotSignedIn")) {
                        answered.add(useCase.getSimpleName() + "." + method.getName() + ": " + refusal);
                    }
                }
            }
        }
        assertThat(answered).isEmpty();
        assertThat(asked).isGreaterThan(20);
    }

    @Test
    void the_database_refuses_every_call_without_a_tenant_and_without_a_transaction() throws Exception {
        List<Runnable> calls = List.of(
                () -> db.find(Object.class, ID),
                () -> db.read(Object.class, ID),
                () -> db.persist(ID),
                () -> db.remove(ID),
                () -> db.query("select c from Change c", Object.class),
                () -> db.change("delete from Change c"),
                () -> db.changed(RecordKind.PERSON, ID),
                () -> db.flush(),
                () -> db.connection());
        UserTransaction transaction =
                CDI.current().select(UserTransaction.class).get();
        for (Runnable call : calls) {
            assertThatThrownBy(call::run).isInstanceOf(RuntimeException.class);
            transaction.begin();
            try {
                assertThatThrownBy(call::run).isInstanceOf(Refusal.NoTenant.class);
            } finally {
                transaction.rollback();
            }
        }
    }

    @Test
    void work_in_another_thread_has_no_tenant_of_its_own_accord() {
        assertThatThrownBy(() -> CompletableFuture.supplyAsync(() -> db.find(Object.class, ID))
                        .join())
                .isInstanceOf(CompletionException.class);
    }

    private static String refusal(Object bean, Method method) throws IllegalAccessException {
        Object[] nothing = Stream.of(method.getParameterTypes())
                .map(type -> type == int.class
                        ? (Object) 0
                        : type == long.class ? (Object) 0L : type == boolean.class ? (Object) false : null)
                .toArray();
        try {
            return "answered " + method.invoke(bean, nothing);
        } catch (InvocationTargetException refused) {
            return refused.getCause().getClass().getSimpleName();
        }
    }

    private static List<Class<?>> useCases() throws Exception {
        URI source = TenantDatabase.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path place = Path.of(source);
        if (Files.isDirectory(place)) {
            return useCases(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
            return useCases(jar.getPath("/"));
        }
    }

    private static List<Class<?>> useCases(Path root) throws IOException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("nl"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                Class<?> type = Class.forName(name, false, TenantDatabase.class.getClassLoader());
                if (type.isAnnotationPresent(Stateless.class)
                        && Stream.of(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(UseCase.class))) {
                    found.add(type);
                }
            }
        }
        return found;
    }
}
