// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log to show; what is absent does not narrow.
 *
 * @param name part of the name of who acted
 * @param action part of the action, for example {@code CheckBeforeContact}
 * @param outcome how it ended
 * @param from first day, in Dutch time
 * @param through last day, in Dutch time
 * @param page from 1; smaller counts as 1
 */
public record AuditFilter(
        @Nullable String name,
        @Nullable String action,
        @Nullable AuditOutcome outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate through,
        int page) {

    /** Lines on a page. */
    public static final int SIZE = 50;
}
