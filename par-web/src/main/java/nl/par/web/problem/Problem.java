// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the API tells it (RFC 9457).
 *
 * @param type {@code about:blank}, or an address that names the kind of problem
 * @param title the kind, in a few words
 * @param status as in the status line
 * @param detail what to do
 * @param instance names this occurrence, in the server's log too
 * @param ongeldigeVelden everything that is wrong with the input, all together; absent when the input is not the trouble
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable List<InvalidField> ongeldigeVelden) {

    /** One thing wrong: the field by its name in the API, and why. */
    public record InvalidField(String veld, String reden) {}
}
