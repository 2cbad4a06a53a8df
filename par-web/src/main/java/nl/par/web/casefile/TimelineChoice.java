// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import java.util.Arrays;
import nl.par.casefile.TimelineKind;
import nl.par.casefile.TimelineLine;
import nl.par.kernel.StatementKind;
import nl.par.web.incident.Codes;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a timeline to show. Stands in the address, because it tells nothing about anybody.
 *
 * @param kind only this, or everything
 * @param statement only notes of this kind, or everything
 */
record TimelineChoice(@Nullable TimelineKind kind, @Nullable StatementKind statement) {

    static final TimelineChoice ALL = new TimelineChoice(null, null);

    /** An unknown word narrows to nothing less than everything. */
    static TimelineChoice read(@Nullable String kind, @Nullable String statement) {
        return new TimelineChoice(
                Arrays.stream(TimelineKind.values())
                        .filter(value -> Codes.of(value.label()).equals(kind))
                        .findFirst()
                        .orElse(null),
                Codes.statement(statement).orElse(null));
    }

    boolean shows(TimelineLine line) {
        return (kind == null || line.soort() == kind) && (statement == null || line.uitspraak() == statement);
    }
}
