// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.List;
import nl.par.web.page.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The report of the first minute.
 *
 * @param key under which it is kept as a draft and submitted
 * @param savedAt when the draft was saved, such as {@code 14:02}
 * @param drafts earlier drafts that wait
 */
public record MinuteView(
        Fields fields, String key, @Nullable String savedAt, List<Waiting> drafts) {

    /** An earlier draft. */
    public record Waiting(String href, String text) {}
}
