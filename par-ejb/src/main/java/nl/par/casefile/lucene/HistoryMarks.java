// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.par.casefile.HistoryClause;
import nl.par.casefile.HistoryPiece;
import nl.par.casefile.lucene.DutchWords.Token;

/** Shows in a text what matched. Reads the text again as the index read it, so that it marks nothing else than what was found. */
public final class HistoryMarks {

    private static final int AROUND = 90;
    private static final int MOST_PARTS = 3;

    private final List<List<Token>> phrases = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();

    /** Marks what these parts of a question find. */
    public HistoryMarks(List<HistoryClause> clauses) {
        for (HistoryClause clause : clauses) {
            if (!clause.without() && clause.form() == HistoryClause.Form.BEGINNING) {
                DutchWords.tokens(DutchWords.WORDS, clause.text()).forEach(word -> beginnings.add(word.term()));
            } else if (!clause.without()) {
                phrases.add(DutchWords.tokens(DutchWords.STEMS, clause.text()));
            }
        }
    }

    /** The whole text in pieces, marked and not. */
    public List<HistoryPiece> whole(String text) {
        return pieces(text, marked(text), 0, text.length());
    }

    /** The parts of the text around what matched, at most three; its beginning when nothing did. Not longer than needed to recognise it. */
    public List<List<HistoryPiece>> parts(String text) {
        BitSet marked = marked(text);
        List<List<HistoryPiece>> parts = new ArrayList<>();
        int place = marked.nextSetBit(0);
        int shown = 0;
        while (place >= 0 && parts.size() < MOST_PARTS) {
            int from = Math.max(shown, wordStart(text, Math.max(0, place - AROUND)));
            int to = wordEnd(text, Math.min(text.length(), marked.nextClearBit(place) + AROUND));
            parts.add(pieces(text, marked, from, to));
            shown = to;
            place = marked.nextSetBit(to);
        }
        if (parts.isEmpty() && !text.isEmpty()) {
            parts.add(pieces(text, marked, 0, wordEnd(text, Math.min(text.length(), 2 * AROUND))));
        }
        return parts;
    }

    private BitSet marked(String text) {
        BitSet marked = new BitSet(text.length());
        List<Token> stems = DutchWords.tokens(DutchWords.STEMS, text);
        Map<Integer, Token> byPlace = new HashMap<>();
        stems.forEach(stem -> byPlace.put(stem.place(), stem));
        for (List<Token> phrase : phrases) {
            stems.forEach(stem -> mark(marked, phrase, stem, byPlace));
        }
        if (!beginnings.isEmpty()) {
            DutchWords.tokens(DutchWords.WORDS, text).stream()
                    .filter(word -> beginnings.stream().anyMatch(word.term()::startsWith))
                    .forEach(word -> marked.set(word.from(), word.to()));
        }
        return marked;
    }

    private static void mark(BitSet marked, List<Token> phrase, Token start, Map<Integer, Token> byPlace) {
        Token last = start;
        for (Token asked : phrase) {
            Token there =
                    byPlace.get(start.place() + asked.place() - phrase.get(0).place());
            if (there == null || !there.term().equals(asked.term())) {
                return;
            }
            last = there;
        }
        if (!phrase.isEmpty()) {
            marked.set(start.from(), last.to());
        }
    }

    private static List<HistoryPiece> pieces(String text, BitSet marked, int from, int to) {
        List<HistoryPiece> pieces = new ArrayList<>();
        int place = from;
        while (place < to) {
            boolean hit = marked.get(place);
            int next = hit ? marked.nextClearBit(place) : marked.nextSetBit(place);
            int end = next < 0 ? to : Math.min(next, to);
            pieces.add(new HistoryPiece(text.substring(place, end), hit));
            place = end;
        }
        return pieces;
    }

    private static int wordStart(String text, int near) {
        int space = text.indexOf(' ', near);
        return near == 0 || space < 0 || space > near + AROUND / 2 ? whole(text, near) : space + 1;
    }

    private static int wordEnd(String text, int near) {
        int space = text.lastIndexOf(' ', near);
        return near == text.length() || space < near - AROUND / 2 ? whole(text, near) : space;
    }

    /** Never between the two halves of one character. */
    private static int whole(String text, int near) {
        return near > 0 && near < text.length() && Character.isLowSurrogate(text.charAt(near)) ? near - 1 : near;
    }
}
