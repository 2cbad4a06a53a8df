// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.Stream;

/** A file of any length that is never anywhere as a whole: each line is made when it is read. */
public final class StreamedLines {

    private StreamedLines() {}

    /** These lines, which bring their line ends along. */
    @SuppressWarnings("JdkObsolete") // SequenceInputStream asks for an Enumeration
    public static InputStream of(Stream<String> lines) {
        Iterator<String> next = lines.iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return next.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(next.next().getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
