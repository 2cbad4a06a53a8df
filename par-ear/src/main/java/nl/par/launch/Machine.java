// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;

/**
 * What the machine offers, as far as starting depends on it.
 *
 * @param java main version of the Java that runs this
 * @param node main version of Node.js on the PATH, or 0 when there is none
 * @param freeMebibytes memory that new processes can get
 * @param taken whether something listens on a port already
 */
record Machine(int java, int node, long freeMebibytes, IntPredicate taken) {

    private static final int PATIENCE_SECONDS = 10;

    /** This machine, now. */
    static Machine here() {
        return new Machine(Runtime.version().feature(), nodeVersion(), new Memory().freeMebibytes(), Ports::taken);
    }

    private static int nodeVersion() {
        try {
            Process node = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean done = node.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return done && answer.matches("(?s)v\\d+\\..*")
                    ? Integer.parseInt(answer.substring(1, answer.indexOf('.')))
                    : 0;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
