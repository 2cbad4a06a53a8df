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

    /**
     * One line: a page to open, a note under it, and its status in words.
     *
     * @param words whether the text is PAR's own, so that it is translated; the name of a person never is
     */
    public record Item(
            String text,
            String href,
            @Nullable String note,
            @Nullable String status,
            Tone tone,
            boolean words) {

        public Item(String text, String href, @Nullable String note, @Nullable String status, Tone tone) {
            this(text, href, note, status, tone, true);
        }

        /** A line that opens the page of somebody. */
        static Item named(String person, String href, String note) {
            return new Item(person, href, note, null, Tone.NEUTRAL, false);
        }
    }
}
