// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the verification of one organisation's log found.
 *
 * @param seals how many seals hold, counted from the start
 * @param sealedLines how many lines they close
 * @param openLines lines that are not sealed yet; a few seconds' worth when all is well
 * @param fault the first place where the log is not what was sealed; absent when it is whole
 */
public record ChainReport(
        long seals,
        long sealedLines,
        long openLines,
        @Nullable Fault fault) {

    /** Whether every line is as it was written. */
    public boolean whole() {
        return fault == null;
    }

    /**
     * The first fault.
     *
     * @param seal number of the seal at which it shows
     * @param kind in what way
     * @param after sealing time of the last seal that holds; absent when none does
     * @param before sealing time of the seal at which it shows; absent when that seal is gone
     */
    public record Fault(
            long seal,
            ChainFault kind,
            @Nullable Instant after,
            @Nullable Instant before) {}
}
