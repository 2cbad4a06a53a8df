// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.Arrays;

/** The documents of one segment that were looked at, so that each is looked at once. A table of places, half full at most. */
final class Seen {

    /** A document and one, because zero is an empty place. */
    private int[] places = new int[2048];

    private int count;

    void clear() {
        if (count > 0) {
            Arrays.fill(places, 0);
            count = 0;
        }
    }

    /** Whether the document is new. */
    boolean add(int document) {
        if (count * 2 >= places.length) {
            grow();
        }
        int place = place(document + 1);
        if (places[place] != 0) {
            return false;
        }
        places[place] = document + 1;
        count++;
        return true;
    }

    private int place(int document) {
        int mask = places.length - 1;
        int place = ((document * 0x9e3779b9) >>> 7) & mask;
        while (places[place] != 0 && places[place] != document) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        int[] before = places;
        places = new int[before.length * 4];
        for (int document : before) {
            if (document != 0) {
                places[place(document)] = document;
            }
        }
    }
}
