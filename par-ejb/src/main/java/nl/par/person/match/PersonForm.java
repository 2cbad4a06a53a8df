// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.par.person.EmailAddress;
import nl.par.person.PartialDate;
import nl.par.person.PersonBsn;
import nl.par.person.PersonDetails;
import nl.par.person.PhoneNumber;
import nl.par.person.PlateNumber;
import nl.par.person.PostalAddress;
import nl.par.person.match.NameWords.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison needs of a registered person beside his {@link Sketch}, in few bytes: the kinds of number and the numbers as hashes of
 * 6 bytes, addresses (8 bytes), then the folded words of all names, each after its role, the name it belongs to, a byte of its sound, and its
 * length. The index holds it beside the keys, so that nothing has to be read from the database to compare.
 */
public final class PersonForm {

    static final int LONGEST_WORD = 40;
    static final int MOST_PARTS = 30;
    private static final int MOST_ADDRESSES = 60;
    private static final int MOST_NUMBERS = 15;

    /** Beside the number of addresses: that the BSN was verified. */
    static final int VERIFIED = 0x40;

    private byte[] bytes = new byte[128];
    private int size;

    private PersonForm() {}

    /** The bytes of a person. */
    public static byte[] of(PersonDetails person) {
        PersonForm form = new PersonForm();
        PersonBsn bsn = person.burgerservicenummer();
        form.put(0, 2);
        form.numbers(NumberKind.PHONE, person.telefoonnummers(), PhoneNumber::e164);
        form.numbers(NumberKind.EMAIL, person.emailadressen(), EmailAddress::folded);
        form.numbers(NumberKind.PLATE, person.kentekens(), PlateNumber::bare);
        form.numbers(
                NumberKind.BSN,
                bsn == null ? List.of() : bsn.searchKey().stream().toList(),
                key -> key);
        int count = Math.min(MOST_ADDRESSES, person.adressen().size());
        form.put(count | (bsn != null && bsn.how().verified() ? VERIFIED : 0), 1);
        person.adressen().stream().limit(count).forEach(form::address);
        List<Part> parts = NameWords.of(person.naam()).parts();
        form.put(Math.min(MOST_PARTS, parts.size()), 1);
        parts.stream().limit(MOST_PARTS).forEach(form::part);
        return Arrays.copyOf(form.bytes, form.size);
    }

    /** The date packed into nineteen bits, of which the month and day may be zero; zero when it is unknown. */
    static int date(@Nullable PartialDate date) {
        if (date == null) {
            return 0;
        }
        int month = date.month() == null ? 0 : date.month();
        int day = date.day() == null ? 0 : date.day();
        return ((date.year() - 1800) << 9) | (month << 5) | day;
    }

    /** A number as 48 bits, different for each kind. */
    static long number(NumberKind kind, String text) {
        long hash = 0xcbf29ce484222325L ^ (kind.place() * 0x9e3779b97f4a7c15L);
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return hash >>> 24;
    }

    /** Four digits and two letters as a number. */
    static int postcode(String postcode) {
        return Integer.parseInt(postcode.substring(0, 4)) * 676
                + (postcode.charAt(4) - 'A') * 26
                + (postcode.charAt(5) - 'A');
    }

    /** The addition to a house number in sixteen bits; zero for none. */
    static int addition(@Nullable String addition) {
        return addition == null ? 0 : (addition.hashCode() & 0x7fff) | 0x8000;
    }

    /** A word as the form and the tables hold it: at most forty bytes. */
    static byte[] bytes(String word) {
        byte[] whole = word.getBytes(StandardCharsets.UTF_8);
        return whole.length <= LONGEST_WORD ? whole : Arrays.copyOf(whole, LONGEST_WORD);
    }

    /** A sound in eight bits; equal sounds have equal ones. */
    static int soundHash(String sound) {
        int hash = sound.hashCode() * 0x9e3779b9;
        return hash >>> 24;
    }

    private <T> void numbers(NumberKind kind, Collection<T> numbers, Function<T, String> text) {
        int known = Math.min(MOST_NUMBERS, numbers.size());
        bytes[kind.place() / 2] |= (byte) (known << (4 * (kind.place() % 2)));
        numbers.stream().limit(known).forEach(number -> put(number(kind, text.apply(number)), 6));
    }

    private void address(PostalAddress address) {
        put(postcode(address.postcode()), 3);
        put(address.huisnummer() == null ? 0 : address.huisnummer(), 3);
        put(addition(address.toevoeging()), 2);
    }

    private void part(Part part) {
        byte[] word = bytes(part.word());
        put((part.role().place() << 5) | Math.min(31, part.name()), 1);
        put(soundHash(DutchSound.of(part.word())), 1);
        put(word.length, 1);
        for (byte letter : word) {
            put(letter, 1);
        }
    }

    private void put(long value, int width) {
        if (size + width > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        for (int i = width - 1; i >= 0; i--) {
            bytes[size++] = (byte) (value >>> (8 * i));
        }
    }
}
