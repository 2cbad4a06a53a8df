// SPDX-License-Identifier: EUPL-1.2
package nl.par.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.par.access.CurrentUser;
import nl.par.access.UseCaseGuard;
import nl.par.kernel.ClockProducer;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantDatabase;

/**
 * What keeps the register as it was drawn. The rules are written for any root package, so that the same rule that passes on
 * {@code nl.par} is shown to fail on the violations planted under {@code nl.par.planted}.
 */
final class ArchitectureRules {

    /** What JPQL cannot say: the order of the logs, "insert unless it is there", and rows held in one order, in the classes named. */
    private static final Set<String> SPEAKS_SQL = Set.of(
            "tenancy",
            "visit.VisitDoors",
            "visit.GuestReading",
            "audit",
            "benchmark.Publications",
            "departure",
            "library.Practices",
            "index",
            "access.Colleagues",
            "casefile.Numbers",
            "check.LookUpTurns",
            "check.LookUpTickets",
            "check.PartnerTurns",
            "check.PartnerRound",
            "casefile.HistoryRows",
            "casefile.Submissions",
            "identity.PersonRows",
            "person.Persons",
            "sharing.Declarations",
            "sharing.SharedCards",
            "sharing.OwnersLog",
            "sharing.LapseNotices",
            "sharing.BlindShelf",
            "sharing.BlindLook",
            "sharing.CardPost");

    /** Each technology and the packages that may know it; a subpackage named after a technology exists for nothing else. */
    static final Map<String, Set<String>> TECHNOLOGIES = technologies();

    private static final Set<String> BELOW_THE_GUARD = Set.of("audit", "tenancy", "kernel");

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    /** All rules by name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("a package uses only those below it", inOrder());
        rules.put("features are free of cycles", withoutCycles());
        rules.put("nothing knows the demo", demoUnknown());
        rules.put("the register speaks no HTTP", noHttp());
        rules.put("only tenancy holds an EntityManager", entityManagerInTenancy());
        rules.put("the raw connection is for a few named places", rawConnection());
        rules.put("every public method of a stateless bean is a use case", useCases());
        rules.put("the mark of a use case stands on methods", marksOnMethods());
        rules.put("every entity belongs to a tenant", entitiesHaveTenant());
        rules.put("an entity changes through verbs, not setters", noSetters());
        rules.put("no clock but the injected one", injectedClock());
        rules.put("only the demo turns the clock", clockTurnedByDemo());
        rules.put("nobody but the demo becomes another user", noImpersonation());
        rules.put("only background work changes tenant", noTenantSwitch());
        rules.put("names say what a thing is", plainNames());
        rules.put("every package declares its nulls", nullMarked());
        TECHNOLOGIES.forEach(
                (technology, owners) -> rules.put(technology + " stays in " + owners, only(technology, owners)));
        return rules;
    }

    private static Map<String, Set<String>> technologies() {
        Map<String, Set<String>> owners = new LinkedHashMap<>();
        owners.put("java.sql", SPEAKS_SQL);
        owners.put("javax.sql", Set.of("tenancy"));
        owners.put("org.flywaydb", Set.of("kernel"));
        owners.put("org.yaml", Set.of("tenancy", "demo"));
        owners.put("org.apache.lucene", Set.of("index", "person.lucene", "casefile.lucene"));
        owners.put("com.openhtmltopdf", Set.of("kernel.pdf"));
        owners.put("org.apache.pdfbox", Set.of("kernel.pdf"));
        owners.put("org.commonmark", Set.of("measure"));
        owners.put("org.apache.commons.csv", Set.of("kernel.csv", "imports.csv"));
        owners.put("javax.xml.stream", Set.of("imports.xlsx"));
        owners.put("jakarta.mail", Set.of("protocol.smtp"));
        owners.put("com.github.miachm.sods", Set.of("report"));
        owners.put("org.apache.tika", Set.of("incident"));
        return owners;
    }

    private ArchRule inOrder() {
        return classes().that().resideInAPackage(root + "..").should(new PackageOrder(root));
    }

    private ArchRule withoutCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private ArchRule demoUnknown() {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".demo.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".demo..");
    }

    private ArchRule noHttp() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..", "jakarta.servlet..", "jakarta.mvc..", "jakarta.faces..", "java.net.http..");
    }

    private ArchRule entityManagerInTenancy() {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".tenancy.."))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(EntityManagerFactory.class);
    }

    private ArchRule rawConnection() {
        return noClasses().that(liveOutside(SPEAKS_SQL)).should().callMethod(TenantDatabase.class, "connection");
    }

    private ArchRule useCases() {
        return classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .and(describe(
                        "can carry the guard", type -> !BELOW_THE_GUARD.contains(PackageOrder.feature(root, type))))
                .should(Conditions.havePublicUseCasesOnly());
    }

    private ArchRule marksOnMethods() {
        return classes().that().doNotBelongToAnyOf(UseCaseGuard.class).should(Conditions.notBeMarkedAsWhole());
    }

    private ArchRule entitiesHaveTenant() {
        return classes().that().areAnnotatedWith(Entity.class).should(Conditions.belongToATenant());
    }

    private ArchRule noSetters() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*");
    }

    private ArchRule injectedClock() {
        return noClasses()
                .that()
                .doNotBelongToAnyOf(TurnableClock.class)
                .should()
                .accessTargetWhere(describe("reads a clock of its own", ArchitectureRules::readsOwnClock));
    }

    private static boolean readsOwnClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean withoutArguments = access.getTarget().getFullName().endsWith("()");
        return (owner.isAssignableTo(TemporalAccessor.class) && name.equals("now") && !takesClock(access))
                || (owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick")))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class) && name.equals("<init>") && withoutArguments);
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("(java.time.Clock)");
    }

    private ArchRule clockTurnedByDemo() {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".demo.."))
                .should()
                .callMethod(TurnableClock.class, "turnTo", java.time.Instant.class)
                .orShould()
                .callMethod(TurnableClock.class, "turnBack")
                .orShould()
                .callMethod(ClockProducer.class, "hands");
    }

    private ArchRule noImpersonation() {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".demo..", root + ".access.."))
                .should()
                .accessTargetWhere(calls(CurrentUser.class, "enter", "callAs"));
    }

    private ArchRule noTenantSwitch() {
        return noClasses()
                .that(liveOutside(Set.of("demo", "access", "tenancy", "index")))
                .and()
                .areNotAnnotatedWith(Singleton.class)
                .should()
                .accessTargetWhere(calls(CurrentTenant.class, "enter", "callAs"));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String... names) {
        return describe(
                "calls " + owner.getSimpleName() + "." + String.join("/", names),
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && Arrays.asList(names).contains(access.getTarget().getName()));
    }

    private ArchRule plainNames() {
        return noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)(\\$.*)?");
    }

    private ArchRule nullMarked() {
        return classes().that().resideInAPackage(root + "..").should(Conditions.liveInANullMarkedPackage());
    }

    private ArchRule only(String technology, Set<String> owners) {
        return noClasses()
                .that(liveOutside(owners))
                .should()
                .dependOnClassesThat(resideInAnyPackage(technology + ".."));
    }

    private DescribedPredicate<JavaClass> liveOutside(Set<String> owners) {
        return describe(
                "live outside " + owners,
                type -> owners.stream()
                        .map(owner -> root + "." + owner)
                        .noneMatch(owner -> type.getName().matches(Pattern.quote(owner) + "([.$].*)?")));
    }
}
