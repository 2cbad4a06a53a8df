// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.par.web.problem.TooLarge;

/** Stops at a limit, also when the request did not tell its length. */
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int octets = super.read(buffer, offset, length);
        count(Math.max(0, octets));
        return octets;
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
