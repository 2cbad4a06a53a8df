// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.io.InputStream;
import java.util.function.IntFunction;

/** A file as it was sent, fetched piece by piece: never more than one piece in memory. */
final class ChunkStream extends InputStream {

    private final IntFunction<byte[]> pieces;
    private final int count;
    private byte[] piece = new byte[0];
    private int next;
    private int place;

    ChunkStream(int count, IntFunction<byte[]> pieces) {
        this.count = count;
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return advance() ? piece[place++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int some = Math.min(length, piece.length - place);
        System.arraycopy(piece, place, buffer, offset, some);
        place += some;
        return some;
    }

    private boolean advance() {
        while (place >= piece.length && next < count) {
            piece = pieces.apply(next++);
            place = 0;
        }
        return place < piece.length;
    }
}
