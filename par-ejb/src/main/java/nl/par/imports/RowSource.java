// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one at a time: never more than one in memory. Empty rows are left out. */
public interface RowSource extends Closeable {

    /**
     * The next row, or nothing after the last.
     *
     * @throws Unreadable when the rest of the file cannot be read
     */
    @Nullable
    RawRow next() throws IOException;

    /** How it was read, for the user to check: encoding and delimiter, or the name of the sheet. */
    String readAs();

    /** The day from which a number in a column of dates counts, or nothing when numbers are no dates here. */
    default @Nullable LocalDate dayZero() {
        return null;
    }
}
