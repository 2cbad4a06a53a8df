// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

/** How much a test does: enough to be sure in every build, and the full count of the promise with {@code -Plong}. */
final class Size {

    private Size() {}

    static int of(int build, int full) {
        return Boolean.getBoolean("par.long") ? full : build;
    }
}
