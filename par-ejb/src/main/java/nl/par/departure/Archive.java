// SPDX-License-Identifier: EUPL-1.2
package nl.par.departure;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that is written entry by entry, and remembers the SHA-256 of each. */
final class Archive implements AutoCloseable {

    static final String SUMS = "SHA256SUMS";

    private final ZipOutputStream zip;
    private final Map<String, String> sums = new TreeMap<>();

    Archive(OutputStream to) {
        this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    /** What is written into an entry. */
    interface Content {

        /** Writes it, a piece at a time. */
        void to(OutputStream out) throws IOException;
    }

    void add(String name, Content content) throws IOException {
        MessageDigest digest = sha256();
        zip.putNextEntry(new ZipEntry(name));
        content.to(new Digested(zip, digest));
        zip.closeEntry();
        if (sums.put(name, HexFormat.of().formatHex(digest.digest())) != null) {
            throw new IllegalStateException("two entries of one name");
        }
    }

    void add(String name, String text) throws IOException {
        add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The SHA-256 that an entry with this content has. */
    static String sum(Content content) throws IOException {
        MessageDigest digest = sha256();
        content.to(new Digested(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the sums of all entries, in the form that {@code sha256sum -c} reads, and ends the archive. */
    @Override
    public void close() throws IOException {
        StringBuilder lines = new StringBuilder();
        sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
        zip.putNextEntry(new ZipEntry(SUMS));
        zip.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    /** Passes on what is written, and never closes the archive. */
    private static final class Digested extends FilterOutputStream {

        private final MessageDigest digest;

        Digested(OutputStream to, MessageDigest digest) {
            super(to);
            this.digest = digest;
        }

        @Override
        public void write(int octet) throws IOException {
            digest.update((byte) octet);
            out.write(octet);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            digest.update(bytes, from, length);
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
