// SPDX-License-Identifier: EUPL-1.2
package nl.par.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import nl.par.access.UseCase;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.NullMarked;

/** The conditions that ArchUnit does not bring itself. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> havePublicUseCasesOnly() {
        return new ArchCondition<>("have @UseCase on every public method") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getAllMethods().stream()
                        .filter(method -> !method.getOwner().isEquivalentTo(Object.class))
                        .filter(Conditions::isCallable)
                        .filter(method -> !method.isAnnotatedWith(UseCase.class))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                item, method.getFullName() + " of " + item.getName() + " passes the guard by")));
            }
        };
    }

    private static boolean isCallable(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    static ArchCondition<JavaClass> notBeMarkedAsWhole() {
        return when("not carry @UseCase on the class", item -> item.isAnnotatedWith(UseCase.class));
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return when(
                "live in a @NullMarked package",
                item -> item.getPackage()
                        .tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isEmpty());
    }

    static ArchCondition<JavaClass> belongToATenant() {
        return when("be @Multitenant by the tenant column", item -> !belongsToATenant(item));
    }

    private static boolean belongsToATenant(JavaClass item) {
        return (item.isAnnotatedWith(Multitenant.class)
                        && item.isAnnotatedWith(TenantDiscriminatorColumn.class)
                        && isTenant(item.getAnnotationOfType(TenantDiscriminatorColumn.class)))
                || item.getRawSuperclass().filter(Conditions::belongsToATenant).isPresent();
    }

    private static boolean isTenant(TenantDiscriminatorColumn column) {
        return column.name().equals("tenant") && column.contextProperty().equals("eclipselink.tenant-id");
    }

    private static ArchCondition<JavaClass> when(String description, Predicate<JavaClass> violated) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (violated.test(item)) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " does not " + description));
                }
            }
        };
    }
}
