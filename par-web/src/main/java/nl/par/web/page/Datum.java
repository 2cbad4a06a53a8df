// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a data list: a word and what it is here, with a page to open if there is one.
 *
 * @param pieces the text, one after the other
 */
public record Datum(
        String label, List<Piece> pieces, @Nullable String href) {

    /**
     * A piece of a text. A day that is a piece of its own is English for who reads English, whoever wrote it.
     *
     * @param words whether it is PAR's own, so that it is translated; what people wrote never is
     */
    public record Piece(String text, boolean words) {

        /** What PAR says. */
        public static Piece words(String text) {
            return new Piece(text, true);
        }

        /** What somebody wrote, or a day. */
        public static Piece said(String text) {
            return new Piece(text, false);
        }
    }

    public Datum(String label, String text) {
        this(label, text, null);
    }

    public Datum(String label, String text, @Nullable String href) {
        this(label, text, href, false);
    }

    public Datum(String label, String text, @Nullable String href, boolean words) {
        this(label, List.of(new Piece(text, words)), href);
    }

    /** A line whose text is PAR's own words. */
    public static Datum words(String label, String text) {
        return new Datum(label, text, null, true);
    }

    /** A line whose text is PAR's own words and leads to a page. */
    public static Datum words(String label, String text, String href) {
        return new Datum(label, text, href, true);
    }

    /** A line of which some is PAR's own words and some is not. */
    public static Datum of(String label, Piece... pieces) {
        return new Datum(label, List.of(pieces), null);
    }

    /** What somebody did: who, when, and what she said about it, if anything. */
    public static Datum done(String label, String who, String when, @Nullable String why) {
        return of(
                label, Piece.said(who), Piece.said(", "), Piece.said(when), Piece.said(why == null ? "" : ": " + why));
    }
}
