// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as a table; on a phone each row becomes a card with the headers as labels.
 *
 * @param caption what the table lists; read aloud, and shown when {@code showCaption}
 * @param headers one for each column
 */
public record Table(String caption, boolean showCaption, List<Column> headers, List<Row> rows) {

    /** A column. Numbers stand to the right. */
    public record Column(String label, boolean number) {

        public Column(String label) {
            this(label, false);
        }
    }

    /** A row: as many cells as there are columns. */
    public record Row(List<Cell> cells) {

        public Row(Cell... cells) {
            this(List.of(cells));
        }
    }

    /**
     * A cell: text, perhaps a link, perhaps a badge in a tone.
     *
     * @param words whether the text is PAR's own, so that it is translated; what people wrote never is
     */
    public record Cell(
            String text, @Nullable String href, @Nullable Tone badge, boolean words) {

        public static Cell text(String text) {
            return new Cell(text, null, null, false);
        }

        /** PAR's own words. */
        public static Cell words(String text) {
            return new Cell(text, null, null, true);
        }

        /** Sentences of PAR, one after another, each in itself. */
        public static Cell sentences(List<String> each) {
            return words(String.join("\n", each));
        }

        /** What stands in the cell, in the parts that are said by themselves. */
        public List<String> parts() {
            return words ? List.of(text.split("\n")) : List.of(text);
        }

        public static Cell link(String text, String href) {
            return new Cell(text, href, null, false);
        }

        /** A link in PAR's own words. */
        public static Cell wordsLink(String text, String href) {
            return new Cell(text, href, null, true);
        }

        /** A badge, always in PAR's own words. */
        public static Cell badge(String text, Tone tone) {
            return new Cell(text, null, tone, true);
        }
    }
}
