// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** A number that tells one document's content from another's, so that a comparison sees what is outdated. */
final class Fingerprint {

    static final String FIELD = "_print";

    private Fingerprint() {}

    /** Of all that is in the document, in its order. */
    static long of(Document document) {
        long print = 1;
        for (IndexableField field : document) {
            print = 31 * print + hash(utf8(field.name()));
            print = 31 * print + content(field);
        }
        return print;
    }

    private static long content(IndexableField field) {
        if (field.numericValue() != null) {
            long bits = Double.doubleToLongBits(field.numericValue().doubleValue());
            return 31 * field.numericValue().longValue() + bits;
        }
        if (field.binaryValue() != null) {
            return hash(field.binaryValue());
        }
        return field.stringValue() == null ? 0 : hash(utf8(field.stringValue()));
    }

    private static BytesRef utf8(String text) {
        return new BytesRef(text.getBytes(StandardCharsets.UTF_8));
    }

    /** FNV-1a, 64 bits. */
    private static long hash(BytesRef bytes) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < bytes.length; i++) {
            hash = (hash ^ (bytes.bytes[bytes.offset + i] & 0xff)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 32;
    }
}
