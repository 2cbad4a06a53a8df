// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.par.web.problem.TooLarge;
import nl.par.web.problem.TooSlow;

/** Stops at a limit, also when the request did not tell its length, and tells a sender who is too slow from other trouble. */
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int octets = arrived(buffer, offset, length);
        count(Math.max(0, octets));
        return octets;
    }

    private int arrived(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException failure) {
            throw TooSlow.or(failure);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int octets) throws TooLarge {
        left -= octets;
        if (left < 0) {
            throw new TooLarge();
        }
    }
}
