// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.util.List;
import java.util.stream.Stream;

/**
 * Some rows that are dealt with together, in one transaction.
 *
 * @param from how many rows of the file come before
 * @param rows in the order of the file
 */
public record Portion(long from, List<ReadRow> rows) {

    long upTo() {
        return from + rows.size();
    }

    List<RegisterRow> good() {
        return rows.stream().flatMap(row -> Stream.ofNullable(row.row())).toList();
    }

    List<Fault> faults() {
        return rows.stream().flatMap(row -> row.faults().stream()).toList();
    }

    long bad() {
        return rows.stream().filter(row -> row.row() == null).count();
    }

    /** Only the row at this place. */
    Portion only(int place) {
        return new Portion(from + place, List.of(rows.get(place)));
    }
}
