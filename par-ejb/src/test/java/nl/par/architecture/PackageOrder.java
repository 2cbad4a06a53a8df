// SPDX-License-Identifier: EUPL-1.2
package nl.par.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Each package is a feature and uses only those below it. The list is the architecture, from the top down. */
final class PackageOrder extends ArchCondition<JavaClass> {

    static final List<String> FROM_THE_TOP = List.of(
            "demo",
            "departure",
            "benchmark",
            "library",
            "report",
            "retention",
            "rights",
            "norm",
            "training",
            "imports",
            "identity",
            "visit",
            "police",
            "measure",
            "protocol",
            "incident",
            "casefile",
            "check",
            "sharing",
            "person",
            "index",
            "access",
            "audit",
            "tenancy",
            "kernel");

    private final String root;

    PackageOrder(String root) {
        super("use only the packages below their own");
        this.root = root;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        int own = level(item);
        if (own < 0) {
            events.add(SimpleConditionEvent.violated(
                    item, item.getName() + " is in a package without a place in the order"));
        }
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
            int used = level(dependency.getTargetClass());
            if (used >= 0 && used < own) {
                events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
            }
        }
    }

    private int level(JavaClass item) {
        return FROM_THE_TOP.indexOf(feature(root, item));
    }

    /** The feature that a class belongs to, or nothing when it is not below the root. */
    static String feature(String root, JavaClass item) {
        String name = item.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        String below = name.substring(root.length() + 1);
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }
}
