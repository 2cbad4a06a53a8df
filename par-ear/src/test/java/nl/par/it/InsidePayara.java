// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.io.File;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Readies the server in which {@link InContainer} tests run: a second Payara with a database of its own, so that what
 * Arquillian deploys never disturbs the PAR that the other tests visit.
 */
public final class InsidePayara implements BeforeAllCallback {

    private static final String DOORS = "par-web.war";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (alreadyInside()) {
            return;
        }
        System.setProperty(
                "par.it.admin.port", Integer.toString(TestStack.inside().adminPort()));
    }

    /** The EAR as it ships, with these classes added where they see both the doors and the register. */
    public static EnterpriseArchive ear(Class<?>... tests) {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, TestStack.folders().ear().toFile());
        WebArchive doors = ear.getAsType(WebArchive.class, DOORS)
                .addClasses(tests)
                .addClasses(InContainer.class, InsidePayara.class)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
        ear.delete(DOORS);
        return ear.addAsModule(doors);
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** JUnit runs the same class a second time within the server, which knows nothing of the build. */
    private static boolean alreadyInside() {
        return System.getProperty("par.ear") == null;
    }
}
