// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts the servers before the first of the tests that need them, so that no test's time runs out while a slow machine starts them,
 * and stops them when all tests are done.
 */
public final class StackSession implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                if (TestStack.wanted()) {
                    TestStack.stack();
                }
            }
        });
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TestStack.stop();
    }
}
