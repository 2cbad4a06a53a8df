// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.Arrays;
import nl.par.person.match.NameWords.Role;

/** Reads the bytes of a {@link PersonForm} without making anything of them. One reader serves many persons, one after the other. */
final class FormReader {

    byte[] bytes = new byte[0];
    int parts;
    final int[] from = new int[PersonForm.MOST_PARTS];
    final int[] length = new int[PersonForm.MOST_PARTS];
    final int[] sound = new int[PersonForm.MOST_PARTS];
    final int[] name = new int[PersonForm.MOST_PARTS];
    final Role[] role = new Role[PersonForm.MOST_PARTS];
    int date;
    boolean verified;
    int addresses;
    int firstAddress;
    boolean knowsSurname;
    boolean knowsGiven;
    private final int[] letters = new int[PersonForm.MOST_PARTS];
    private int counts;
    private int firstNumber;

    void read(long sketch, byte[] form, int offset) {
        bytes = form;
        date = Sketch.date(sketch);
        counts = number(offset, 2);
        firstNumber = offset + 2;
        int at = firstNumber + 6 * (count(0) + count(1) + count(2) + count(3));
        verified = (form[at] & PersonForm.VERIFIED) != 0;
        addresses = form[at] & (PersonForm.VERIFIED - 1);
        firstAddress = at + 1;
        at = firstAddress + 8 * addresses;
        parts = form[at++];
        names(at);
    }

    private void names(int first) {
        int at = first;
        knowsSurname = false;
        knowsGiven = false;
        for (int i = 0; i < parts; i++) {
            int head = bytes[at] & 0xff;
            role[i] = Role.ALL[head >>> 5];
            name[i] = head & 31;
            sound[i] = bytes[at + 1] & 0xff;
            length[i] = bytes[at + 2];
            from[i] = at + 3;
            letters[i] = 0;
            at += 3 + length[i];
            knowsSurname |= role[i].surname();
            knowsGiven |= role[i].given();
        }
    }

    /** The letters of a word, as bits; looked up when they are first asked for. */
    int letters(int part) {
        if (letters[part] == 0) {
            letters[part] = Sketch.letters(bytes, from[part], length[part]);
        }
        return letters[part];
    }

    /** Whether this given name is not the call name: a later one is. */
    boolean formal(int part) {
        for (int later = part + 1; later < parts && role[later].given(); later++) {
            if (role[later] == Role.GIVEN) {
                return true;
            }
        }
        return false;
    }

    /** Where the prefix that belongs to this word of a surname begins, when a spelling with it is known; else -1. */
    int prefixed(int part) {
        for (int other = Math.max(0, part - 1); other <= part + 1 && other < parts; other++) {
            int more = length[other] - length[part];
            if (name[other] == name[part] && more > 0 && ends(other, more, part)) {
                return other;
            }
        }
        return -1;
    }

    private boolean ends(int longer, int more, int part) {
        int start = from[longer] + more;
        return Arrays.equals(bytes, start, start + length[part], bytes, from[part], from[part] + length[part]);
    }

    /** How many numbers of this kind. */
    int count(int kind) {
        int two = kind < 2 ? counts >>> 8 : counts;
        return kind % 2 == 0 ? two & 15 : two >>> 4 & 15;
    }

    /** Whether one of the numbers of this kind is among these. */
    boolean has(int kind, long[] asked) {
        int at = firstNumber;
        for (int before = 0; before < kind; before++) {
            at += 6 * count(before);
        }
        for (int i = 0; i < count(kind); i++) {
            long registered = ((long) number(at + 6 * i, 3) << 24) | number(at + 6 * i + 3, 3);
            for (long number : asked) {
                if (number == registered) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An unsigned number of up to three bytes. */
    int number(int at, int width) {
        int value = 0;
        for (int i = at; i < at + width; i++) {
            value = (value << 8) | (bytes[i] & 0xff);
        }
        return value;
    }
}
