// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.IOException;

/** The files of an index cannot be read or written as they should; nothing that it says can be trusted any more. */
final class DamagedIndex extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedIndex(Throwable cause) {
        super("The index is damaged.", cause);
    }
}
