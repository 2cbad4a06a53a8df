// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.IOException;

/** Lets a rebuild that keeps failing, on a full disk for example, try again ever more rarely, at least once a minute. */
final class Backoff {

    private static final long SECOND = 1_000_000_000L;
    private int failures;
    private long next = System.nanoTime();

    /** @throws IOException when it is too early to try again */
    synchronized void check() throws IOException {
        if (next - System.nanoTime() > 0) {
            throw new IOException("The index could not be rebuilt and will be tried again soon.");
        }
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        next = System.nanoTime() + (failures < 2 ? 0 : Math.min(60, 1L << Math.min(failures - 2, 6)) * SECOND);
    }
}
