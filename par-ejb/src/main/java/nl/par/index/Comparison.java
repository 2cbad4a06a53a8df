// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.time.Duration;
import java.time.Instant;

/**
 * What a comparison of an index with the database found, and mended. Counts only.
 *
 * @param ended when
 * @param took how long
 * @param records how many records were compared
 * @param missing could not be found though they may be
 * @param orphaned could be found though they are gone
 * @param outdated were found by what they no longer are
 * @param exposed could be found though nobody may find them
 */
public record Comparison(
        Instant ended, Duration took, long records, long missing, long orphaned, long outdated, long exposed) {

    /** How many differences there were. */
    public long differences() {
        return missing + orphaned + outdated + exposed;
    }
}
