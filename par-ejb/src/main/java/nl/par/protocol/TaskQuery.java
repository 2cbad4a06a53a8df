// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list. Stored as JSON where a colleague keeps it.
 *
 * @param scope whose
 * @param closed those that were closed instead of the open ones
 * @param due by when they must be done
 * @param step code of the norm; all steps when absent
 */
public record TaskQuery(
        Scope scope, boolean closed, Due due, @Nullable String step) {

    /** Absent parts, as JSON leaves them, become the usual ones. */
    @SuppressWarnings("NullAway")
    public TaskQuery {
        scope = Objects.requireNonNullElse(scope, Scope.MINE);
        due = Objects.requireNonNullElse(due, Due.ANY);
        step = step == null || step.isBlank() ? null : step.strip();
    }

    /** By whenever, of all steps. */
    public static TaskQuery of(Scope scope, boolean closed) {
        return new TaskQuery(scope, closed, Due.ANY, null);
    }

    /** Whose tasks. */
    public enum Scope {
        /** Handed to the user, or for her role and unit and handed to nobody. */
        MINE,
        /** All of the manager's unit; for the adviser all of the organisation. */
        UNIT
    }

    /** By when a task must be done. */
    public enum Due {
        ANY,
        /** Its moment has passed. */
        LATE,
        /** Before the end of today, or its moment has passed. */
        TODAY,
        /** Before the end of the seventh day from today, or its moment has passed. */
        WEEK;

        /** Tasks that must be done before this moment; nothing when it does not matter. */
        Optional<Instant> before(Instant now, ZoneId zone) {
            LocalDate today = LocalDate.ofInstant(now, zone);
            return switch (this) {
                case ANY -> Optional.empty();
                case LATE -> Optional.of(now);
                case TODAY -> Optional.of(today.plusDays(1).atStartOfDay(zone).toInstant());
                case WEEK -> Optional.of(today.plusDays(8).atStartOfDay(zone).toInstant());
            };
        }
    }

    /** What waits for the user. */
    public static TaskQuery mine() {
        return of(Scope.MINE, false);
    }
}
