// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import nl.par.imports.Unreadable;

/** Lets no row grow without end: a quotation mark that is never closed would otherwise draw the whole file into memory. */
final class ThriftyReader extends FilterReader {

    /** Characters that one row may take; far more than the longest row that could be stored. */
    static final int ROW = 2 * 1024 * 1024;

    private int left = ROW;

    ThriftyReader(Reader in) {
        super(in);
    }

    void allowAnotherRow() {
        left = ROW;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        count(character < 0 ? 0 : 1);
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int characters = super.read(buffer, offset, length);
        count(Math.max(0, characters));
        return characters;
    }

    private void count(int characters) {
        left -= characters;
        if (left < 0) {
            throw new Unreadable("Een regel in dit bestand is te lang om te lezen. Waarschijnlijk wordt een"
                    + " aanhalingsteken nergens gesloten.");
        }
    }
}
