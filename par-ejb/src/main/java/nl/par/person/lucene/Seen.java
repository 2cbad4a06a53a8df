// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.Arrays;

/** The documents of one segment that were compared, so that each is compared once. A table of places, half full at most. */
final class Seen {

    private int[] places = new int[1024];
    private int count;

    Seen() {
        Arrays.fill(places, -1);
    }

    void clear() {
        if (count > 0) {
            Arrays.fill(places, -1);
            count = 0;
        }
    }

    /** Whether the document was there before. */
    boolean has(int document) {
        return places[place(document)] == document;
    }

    /** Whether the document is new. */
    boolean add(int document) {
        if (count * 2 >= places.length) {
            grow();
        }
        int place = place(document);
        if (places[place] == document) {
            return false;
        }
        places[place] = document;
        count++;
        return true;
    }

    private int place(int document) {
        int mask = places.length - 1;
        int place = ((document * 0x9e3779b9) >>> 7) & mask;
        while (places[place] != -1 && places[place] != document) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        int[] before = places;
        places = new int[before.length * 2];
        Arrays.fill(places, -1);
        for (int document : before) {
            if (document != -1) {
                places[place(document)] = document;
            }
        }
    }
}
