// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Two transactions stored in the same moment what may be there once. Each looked first and saw nothing of the other; the unique index let
 * the first in and stopped the second, of which nothing is stored.
 */
public final class Collision {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int DEPTH = 12;

    private Collision() {}

    /** Whether a unique index is behind what was thrown. */
    public static boolean caused(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            if (cause instanceof SQLException said && UNIQUE_VIOLATION.equals(said.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
