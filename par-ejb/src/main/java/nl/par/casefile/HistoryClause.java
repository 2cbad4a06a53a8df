// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

/**
 * A part of what somebody searches for.
 *
 * @param text the words as typed, without signs
 * @param form how they must appear
 * @param without whether they must not appear
 */
public record HistoryClause(String text, Form form, boolean without) {

    /** How the words must appear. */
    public enum Form {
        /** The word in any of its forms. */
        WORD,
        /** These words in this order. */
        PHRASE,
        /** A word that begins so. */
        BEGINNING
    }

    /** For people: what is searched for, as it was understood. */
    public String inWords() {
        String what = switch (form) {
            case WORD -> text;
            case PHRASE -> "“" + text + "”";
            case BEGINNING -> "woorden die beginnen met " + text;
        };
        return without ? "niet: " + what : what;
    }
}
