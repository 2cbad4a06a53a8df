// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import nl.par.person.match.NameWords.Role;

/**
 * Remembers for one question how alike the registered words are that were compared before: those who are compared have few names among them. A word
 * is told from another by its bytes, read eight at a time, so that looking it up costs no loop.
 */
final class KnownWords {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SIZE = 1024;

    /** The last of sixteen bytes tells the role. */
    private static final int LONGEST = 15;

    private final AskedWord[] words;
    private final WordLikeness[] row;
    private final long[] beginning = new long[SIZE];
    private final long[] rest = new long[SIZE];
    private final boolean[] any = new boolean[SIZE];
    private final byte[] rows;

    KnownWords(AskedWord[] words) {
        this.words = words;
        row = new WordLikeness[this.words.length];
        rows = new byte[SIZE * this.words.length];
    }

    /** Whether a registered word is like any of the asked ones; how alike each, stands in {@link #like} until the next call. */
    boolean look(FormReader person, int part) {
        int from = person.from[part];
        int length = person.length[part];
        if (length > LONGEST || from + LONGEST + 1 > person.bytes.length) {
            return compare(person, part);
        }
        long begins = (long) EIGHT.get(person.bytes, from) & first(length);
        long goesOn = ((long) EIGHT.get(person.bytes, from + 8) & first(length - 8)) | role(person.role[part]);
        int place = (int) (((begins ^ (goesOn * 31)) * 0x9e3779b97f4a7c15L) >>> 54);
        if (beginning[place] == begins && rest[place] == goesOn) {
            return any[place] && recall(place);
        }
        boolean found = compare(person, part);
        beginning[place] = begins;
        rest[place] = goesOn;
        any[place] = found;
        for (int w = 0; w < row.length; w++) {
            rows[place * row.length + w] = (byte) row[w].place();
        }
        return found;
    }

    /** How alike the word that was looked up last is to this asked word. */
    WordLikeness like(int word) {
        return row[word];
    }

    private boolean recall(int place) {
        for (int w = 0; w < row.length; w++) {
            row[w] = WordLikeness.at(rows[place * row.length + w]);
        }
        return true;
    }

    private boolean compare(FormReader person, int part) {
        boolean found = false;
        for (int w = 0; w < row.length; w++) {
            row[w] = WordLikeness.of(words[w], person, part);
            found |= row[w] != WordLikeness.NONE;
        }
        return found;
    }

    /** The bits of so many bytes; all of them from eight on, none below one. */
    private static long first(int bytes) {
        return bytes >= 8 ? -1L : bytes <= 0 ? 0 : (1L << (8 * bytes)) - 1;
    }

    /** What likeness depends on: a surname, a given name or another name. */
    private static long role(Role role) {
        return (role.surname() ? 1L : role.given() ? 2L : 3L) << 56;
    }
}
