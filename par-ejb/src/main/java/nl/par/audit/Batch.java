// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a seal closes: the lines of one organisation after the batch before, up to and including {@code last}.
 *
 * @param number counts the batches of the organisation from 1
 * @param previousRoot the root of the batch before; this chains them
 */
@SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals
record Batch(
        String tenant,
        long number,
        Position first,
        Position last,
        int lines,
        byte[] merkleRoot,
        byte[] previousRoot,
        Instant sealedAt) {

    /** What is signed: everything above. */
    byte[] root() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(tenant.getBytes(StandardCharsets.UTF_8));
        ByteBuffer numbers = ByteBuffer.allocate(7 * Long.BYTES);
        numbers.putLong(number)
                .putLong(first.xid())
                .putLong(first.seq())
                .putLong(last.xid())
                .putLong(last.seq())
                .putLong(lines)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt));
        bytes.writeBytes(numbers.array());
        bytes.writeBytes(merkleRoot);
        bytes.writeBytes(previousRoot);
        return Hash.of(bytes.toByteArray());
    }
}
