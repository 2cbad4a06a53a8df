// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

/**
 * Which tasks to list.
 *
 * @param scope whose
 * @param closed those that were closed instead of the open ones
 */
public record TaskQuery(Scope scope, boolean closed) {

    /** Whose tasks. */
    public enum Scope {
        /** Handed to the user, or for her role and unit and handed to nobody. */
        MINE,
        /** All of the manager's unit; for the adviser all of the organisation. */
        UNIT
    }

    /** What waits for the user. */
    public static TaskQuery mine() {
        return new TaskQuery(Scope.MINE, false);
    }
}
