// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import java.util.List;
import nl.par.web.page.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A list on the start page: what is the reader's, or waits for her.
 *
 * @param empty what to say when there is nothing
 * @param items the first few, most urgent first
 * @param more the page with all of them
 */
public record StartList(
        String heading,
        String empty,
        List<Item> items,
        @Nullable String more) {

    /** One line: a page to open, a note under it, and its status in words. */
    public record Item(
            String text,
            String href,
            @Nullable String note,
            @Nullable String status,
            Tone tone) {}
}
