// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.par.access.CurrentUser;
import nl.par.access.UseCase;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.NullMarked;

/** What keeps the doors free of rules and of ways around the guard. Written for any root, as planted violations prove them. */
final class DoorRules {

    /** What every door may ask without a use case: who is asking, in which request, which organisations, the settings. */
    private static final Set<String> OPEN_TO_DOORS = Set.of(
            "nl.par.visit.Visits",
            "nl.par.tenancy.SentOnce",
            "nl.par.access.CurrentUser",
            "nl.par.audit.AuditNotes",
            "nl.par.kernel.ParConfig",
            "nl.par.tenancy.TenantConfig",
            "nl.par.tenancy.Tenants");

    private final String root;

    DoorRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("a door knows use cases and records only", useCasesOnly());
        rules.put(
                "features of the doors are free of cycles",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put("only the log-in says who somebody is", onlyLoginEnters());
        rules.put("only the log-in reads tokens", only("login", "com.nimbusds.."));
        rules.put("only the frame knows the template engine", only("page", "gg.jte.."));
        rules.put("no data behind the register's back", noData());
        rules.put("a resource stands under the API's address and a page does not", addresses());
        rules.put("no clock but the injected one", injectedClock());
        rules.put("names say what a thing is", plainNames());
        rules.put("every package declares its nulls", nullMarked());
        return rules;
    }

    private ArchRule useCasesOnly() {
        return classes()
                .that(resideOutsideOfPackages(root + ".login.."))
                .and()
                // a health check asks in nobody's name, and so through no use case
                .areNotAnnotatedWith(Readiness.class)
                .should(new ArchCondition<>("know no insides") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        item.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> isInside(dependency.getTargetClass()))
                                .forEach(dependency ->
                                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
                    }
                });
    }

    private static boolean isInside(JavaClass type) {
        if (!type.getPackageName().startsWith("nl.par.")
                || type.getPackageName().contains(".web")
                || OPEN_TO_DOORS.contains(type.getName())) {
            return false;
        }
        boolean bean = type.isAnnotatedWith(Singleton.class)
                || type.isAnnotatedWith(ApplicationScoped.class)
                || type.isAnnotatedWith(RequestScoped.class);
        return bean
                || type.isAnnotatedWith(Entity.class)
                || (type.isAnnotatedWith(Stateless.class) && !hasUseCases(type));
    }

    private static boolean hasUseCases(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(UseCase.class));
    }

    private ArchRule onlyLoginEnters() {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".login.."))
                .should()
                .accessTargetWhere(describe(
                        "says who is asking",
                        access -> access.getTargetOwner().isEquivalentTo(CurrentUser.class)
                                && Set.of("enter", "callAs")
                                        .contains(access.getTarget().getName())));
    }

    private ArchRule only(String owner, String technology) {
        return noClasses()
                .that(resideOutsideOfPackages(root + "." + owner + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(technology));
    }

    /** Only the answer to errors knows in which wrapping they come. */
    private ArchRule noData() {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".problem.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.persistence..",
                        "jakarta.transaction..",
                        "jakarta.ejb..",
                        "java.sql..",
                        "javax.sql..",
                        "org.apache.lucene..",
                        "org.eclipse.persistence.."));
    }

    private static ArchRule addresses() {
        return classes().that().areAnnotatedWith(Path.class).should(new ArchCondition<>("stand where their name says") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean api = item.getAnnotationOfType(Path.class)
                        .value()
                        .replaceFirst("^/", "")
                        .startsWith("api/");
                if (api != item.getSimpleName().endsWith("Resource")) {
                    events.add(SimpleConditionEvent.violated(
                            item, item.getName() + " does not stand where its name says"));
                }
            }
        });
    }

    /** Tokens expire by the identity provider's time, which nobody turns. */
    private ArchRule injectedClock() {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".login.."))
                .should()
                .accessTargetWhere(describe("reads a clock of its own", DoorRules::readsOwnClock));
    }

    private static boolean readsOwnClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean given = access.getTarget().getFullName().endsWith("(java.time.Clock)");
        return (owner.isAssignableTo(TemporalAccessor.class) && name.equals("now") && !given)
                || (owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick")))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
    }

    private static ArchRule plainNames() {
        return noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)(\\$.*)?");
    }

    private static ArchRule nullMarked() {
        return classes().should(new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (item.getPackage()
                        .tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isEmpty()) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " lives in a package without it"));
                }
            }
        });
    }
}
