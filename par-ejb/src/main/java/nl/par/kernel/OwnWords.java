// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

/**
 * Words that PAR itself writes where otherwise people write: a reason, what to call somebody without a name. Their last space is one that does not
 * break, which nobody types: so a page in another language tells them from what a colleague wrote, which never changes.
 */
public final class OwnWords {

    private static final char NO_BREAK = '\u00a0';

    private OwnWords() {}

    /** The words, told apart from typed ones. Of two words or more. */
    public static String of(String words) {
        int space = words.lastIndexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("one word cannot be told apart");
        }
        return words.substring(0, space) + NO_BREAK + words.substring(space + 1);
    }

    /** Whether these are such words. */
    public static boolean are(String text) {
        return text.indexOf(NO_BREAK) > 0;
    }
}
