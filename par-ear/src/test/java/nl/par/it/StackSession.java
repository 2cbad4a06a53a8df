// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops, when all tests are done, the servers that the first of them started. */
public final class StackSession implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TestStack.stop();
    }
}
