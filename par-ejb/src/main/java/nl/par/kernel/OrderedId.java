// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

import java.time.Instant;
import java.util.UUID;

/**
 * Ids in the order of time, to the millisecond (UUID version 7 of RFC 9562): for rows of which every look-up adds some, so that the database writes them
 * beside each other in its indexes. An id of this kind tells when it was made, and so is for rows that tell that themselves.
 */
public final class OrderedId {

    private static final long VERSION = 0x7000;
    private static final long RANDOM = 0xfff;

    private OrderedId() {}

    /** One that comes after those of an earlier millisecond; 74 bits of it are chance. */
    public static UUID at(Instant moment) {
        UUID chance = UUID.randomUUID();
        long high = (moment.toEpochMilli() << 16) | VERSION | (chance.getMostSignificantBits() & RANDOM);
        return new UUID(high, chance.getLeastSignificantBits());
    }
}
