// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

/** The breath between two looks whether a server answers. */
final class Pause {

    private static final long MILLIS = 200;

    private Pause() {}

    static void briefly() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Starting was interrupted.", e);
        }
    }
}
