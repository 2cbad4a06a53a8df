// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What a text file says.
 *
 * @param naam cleaned name of the file
 * @param tekst at most its first {@value #LONGEST} characters
 * @param geheel whether that is all
 */
public record AttachmentText(String naam, String tekst, boolean geheel) {

    /** Of which files the text can be read. */
    public static final String MEDIA_TYPE = "text/plain";

    static final int LONGEST = 100_000;

    /** Old programs write in this; every row of bytes is a text in it. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static AttachmentText of(AttachmentContent file) {
        String all = decoded(file.inhoud());
        boolean whole = all.length() <= LONGEST;
        return new AttachmentText(file.naam(), whole ? all : all.substring(0, LONGEST), whole);
    }

    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WINDOWS);
        }
    }
}
