// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param line where it begins, counted from 1
 * @param cells the texts, empty where there is nothing
 * @param faults cells that could not be read
 */
public record RawRow(long line, List<String> cells, List<Unread> faults) {

    /** A cell that could not be read, by its place counted from 0, and why. */
    public record Unread(int cell, String reason) {}

    public RawRow(long line, List<String> cells) {
        this(line, cells, List.of());
    }
}
