// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.Arrays;
import java.util.Map;

/** Numbers by word, looked up by the bytes in which the index holds a word, without making a text of them. */
final class WordTable {

    private final byte[][] words;
    private final float[] values;
    private final int mask;

    WordTable(Map<String, Float> entries) {
        int size = Integer.highestOneBit(Math.max(4, entries.size() * 4)) - 1;
        mask = size;
        words = new byte[size + 1][];
        values = new float[size + 1];
        entries.forEach((word, value) -> put(PersonForm.bytes(word), value));
    }

    private void put(byte[] word, float value) {
        int place = place(word, 0, word.length);
        words[place] = word;
        values[place] = value;
    }

    /** The value of the word in these bytes, or zero. */
    float get(byte[] bytes, int from, int length) {
        int place = place(bytes, from, length);
        return words[place] == null ? 0 : values[place];
    }

    private int place(byte[] bytes, int from, int length) {
        int place = hash(bytes, from, length) & mask;
        while (words[place] != null
                && !Arrays.equals(words[place], 0, words[place].length, bytes, from, from + length)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    static int hash(byte[] bytes, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + bytes[i];
        }
        return hash ^ (hash >>> 15);
    }
}
