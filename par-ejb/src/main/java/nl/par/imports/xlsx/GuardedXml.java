// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.par.imports.Unreadable;

/** A part of a workbook while it unfolds: stops at the workbook's limit, and where one text or tag is longer than any cell can be. */
final class GuardedXml extends FilterInputStream {

    /** The longest text of a cell has 32,767 characters, each of at most eight bytes. */
    private static final int LONGEST = 32_767 * 8 + 1024;

    private final Expansion expansion;
    private int sinceTag;

    GuardedXml(InputStream in, Expansion expansion) {
        super(in);
        this.expansion = expansion;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            expansion.grow(read);
            for (int i = offset; i < offset + read; i++) {
                sinceTag = buffer[i] == '<' ? 0 : sinceTag + 1;
                if (sinceTag > LONGEST) {
                    throw new Unreadable("In dit rekenblad staat een cel die te lang is om te lezen.");
                }
            }
        }
        return read;
    }
}
