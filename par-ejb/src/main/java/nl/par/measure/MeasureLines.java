// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.List;

/**
 * A page of measures.
 *
 * @param total how many there are on all pages
 */
public record MeasureLines(List<MeasureLine> lines, int page, int size, long total) {

    /** The number of the last page, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
