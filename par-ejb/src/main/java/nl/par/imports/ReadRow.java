// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that can be stored, or all that is wrong with it. */
public record ReadRow(@Nullable RegisterRow row, List<Fault> faults) {

    static ReadRow good(RegisterRow row) {
        return new ReadRow(row, List.of());
    }

    static ReadRow bad(List<Fault> faults) {
        return new ReadRow(null, faults);
    }
}
