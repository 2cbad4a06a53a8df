// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A change of what is registered about a person.
 *
 * @param moment when
 * @param door who
 * @param velden which fields, in Dutch, with commas; never their content
 * @param reden why, where a reason is asked
 */
public record PersonChangeLine(
        OffsetDateTime moment,
        String door,
        String velden,
        @Nullable String reden) {}
