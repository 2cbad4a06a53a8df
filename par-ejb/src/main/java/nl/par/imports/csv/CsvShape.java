// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import nl.par.imports.Unreadable;

/**
 * In which encoding a CSV file was written and with which delimiter.
 *
 * @param mark bytes at the beginning that only tell the encoding
 * @param delimiter comma, semicolon or tab
 */
public record CsvShape(Charset charset, int mark, char delimiter) {

    private static final int HEADING = 64 * 1024;
    private static final int BUFFER = 64 * 1024;

    /**
     * Looks through the whole file: UTF-8 when it is nothing but UTF-8, else Windows-1252.
     *
     * @throws Unreadable when it is no text
     */
    public static CsvShape of(InputStream content) throws IOException {
        byte[] begin = content.readNBytes(HEADING);
        for (byte octet : begin) {
            if (octet == 0) {
                throw new Unreadable(
                        "Dit is geen CSV-bestand. Sla het in uw rekenblad op als CSV (UTF-8) of stuur het als XLSX.");
            }
        }
        int mark = begin.length >= 3 && begin[0] == (byte) 0xEF && begin[1] == (byte) 0xBB && begin[2] == (byte) 0xBF
                ? 3
                : 0;
        boolean utf8 = new Utf8Test().accepts(begin, content);
        Charset charset = utf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        return new CsvShape(charset, mark, delimiter(new String(begin, mark, begin.length - mark, charset)));
    }

    /** The sign that stands most often in the first line, outside quotation marks. */
    private static char delimiter(String begin) {
        int[] counts = new int[3];
        String signs = ";,\t";
        boolean quoted = false;
        for (int i = 0; i < begin.length(); i++) {
            char sign = begin.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\n' || sign == '\r') && counts[0] + counts[1] + counts[2] > 0) {
                break;
            } else if (!quoted && signs.indexOf(sign) >= 0) {
                counts[signs.indexOf(sign)]++;
            }
        }
        int most = counts[0] >= counts[1] ? 0 : 1;
        return signs.charAt(counts[2] > counts[most] ? 2 : most);
    }

    /** For the user to check. */
    String inWords() {
        String sign = delimiter == ';' ? "puntkomma" : delimiter == ',' ? "komma" : "tab";
        return "CSV, scheidingsteken " + sign + ", tekencodering "
                + (charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : "Windows-1252");
    }

    /** Decodes a stream without keeping what it reads. */
    private static final class Utf8Test {

        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final CharBuffer thrownAway = CharBuffer.allocate(BUFFER);
        private final ByteBuffer pending = ByteBuffer.allocate(BUFFER + HEADING);

        boolean accepts(byte[] begin, InputStream rest) throws IOException {
            byte[] piece = begin;
            byte[] buffer = new byte[BUFFER];
            int length = begin.length;
            while (length >= 0) {
                if (!accepts(piece, length)) {
                    return false;
                }
                piece = buffer;
                length = rest.read(buffer);
            }
            pending.flip();
            thrownAway.clear();
            return !decoder.decode(pending, thrownAway, true).isError();
        }

        private boolean accepts(byte[] piece, int length) {
            pending.put(piece, 0, length).flip();
            CoderResult result;
            do {
                thrownAway.clear();
                result = decoder.decode(pending, thrownAway, false);
            } while (result.isOverflow());
            pending.compact();
            return !result.isError();
        }
    }
}
