// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

/** Which keys stood in the file before, at eight bytes each: a million rows take sixteen megabytes. */
final class SeenReferences {

    /** More rows than any organisation has. */
    static final int MOST = 4_000_000;

    private static final int SMALL = 1024;

    private long[] slots = new long[SMALL];
    private int seen;

    /** Notes a key; false when it was there before. */
    boolean add(String reference) {
        if (seen >= MOST) {
            throw new Unreadable("Dit bestand heeft meer dan vier miljoen regels. Splits het in kleinere bestanden.");
        }
        if (seen * 2 >= slots.length) {
            grow();
        }
        return put(slots, hash(reference));
    }

    private boolean put(long[] table, long hash) {
        int place = (int) (hash & (table.length - 1));
        while (table[place] != 0) {
            if (table[place] == hash) {
                return false;
            }
            place = (place + 1) & (table.length - 1);
        }
        table[place] = hash;
        seen++;
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        seen = 0;
        for (long hash : slots) {
            if (hash != 0) {
                put(larger, hash);
            }
        }
        slots = larger;
    }

    /** Two keys of a million have the same hash once in forty million files. */
    private static long hash(String reference) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < reference.length(); i++) {
            hash = (hash ^ reference.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
