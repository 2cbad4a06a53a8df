// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import org.apache.tika.Tika;

/**
 * Which files PAR takes: documents, pictures, mail and sound, recognised by their content and not by their name. What a
 * browser could run (HTML, SVG) is refused, and so is a file whose name says another type than its content.
 */
final class FileType {

    /** Bytes of the largest file. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final String ALLOWED = "PDF, JPG, PNG, tekst, e-mail (EML of MSG), geluid of beeld (MP3, M4A, MP4)"
            + " of een document (DOCX of ODT)";
    private static final Tika TIKA = new Tika();
    private static final Map<String, Set<String>> TYPES = Map.ofEntries(
            Map.entry("pdf", Set.of("application/pdf")),
            Map.entry("jpg", Set.of("image/jpeg")),
            Map.entry("jpeg", Set.of("image/jpeg")),
            Map.entry("png", Set.of("image/png")),
            Map.entry("txt", Set.of("text/plain")),
            Map.entry("eml", Set.of("message/rfc822")),
            Map.entry("msg", Set.of("application/vnd.ms-outlook", "application/x-tika-msoffice")),
            Map.entry("mp3", Set.of("audio/mpeg")),
            Map.entry("m4a", Set.of("audio/mp4", "audio/x-m4a", "video/mp4", "application/mp4", "video/quicktime")),
            Map.entry("mp4", Set.of("video/mp4", "application/mp4", "video/quicktime", "audio/mp4")),
            Map.entry(
                    "docx",
                    Set.of(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            "application/x-tika-ooxml",
                            "application/zip")),
            Map.entry("odt", Set.of("application/vnd.oasis.opendocument.text")));
    private static final Map<String, String> STORED = Map.of(
            "msg", "application/vnd.ms-outlook",
            "m4a", "audio/mp4",
            "mp4", "video/mp4",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private FileType() {}

    /** A file that may be stored. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Checked(String name, String mediaType, byte[] content) {}

    /**
     * Checks name, size and content.
     *
     * @throws Refusal.Invalid at {@code bestand} when it may not be stored
     */
    static Checked check(String name, byte[] content) {
        new Violations()
                .require(content.length > 0, "bestand", "Dit bestand is leeg. Kies een ander bestand.")
                .require(content.length <= LARGEST, "bestand", "Dit bestand is groter dan 10 MB.")
                .refuseIfAny();
        String clean = cleanName(name);
        String extension = extension(clean);
        Set<String> expected = TYPES.getOrDefault(extension, Set.of());
        String found = TIKA.detect(content);
        new Violations()
                .require(!expected.isEmpty(), "bestand", "Dit soort bestand neemt PAR niet aan. Kies " + ALLOWED + ".")
                .refuseIfAny();
        new Violations()
                .require(
                        (expected.contains(found) && isWhole(extension, content))
                                || looksLikeMail(extension, found, content),
                        "bestand",
                        "De inhoud van dit bestand past niet bij de naam. Kies " + ALLOWED + ".")
                .refuseIfAny();
        return new Checked(
                clean, STORED.getOrDefault(extension, expected.iterator().next()), content);
    }

    /** Only the last part of a path, in letters, digits and a few signs, at most a hundred characters. */
    static String cleanName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+", "")
                .strip();
        if (clean.isEmpty()) {
            return "bijlage";
        }
        int dot = clean.lastIndexOf('.');
        String end = dot < 0 ? "" : clean.substring(dot);
        return clean.length() <= 100 ? clean : clean.substring(0, 100 - Math.min(20, end.length())) + end;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** A text document is a zip with certain parts, whose names stand in it uncompressed. Nothing is unpacked here. */
    private static boolean isWhole(String extension, byte[] content) {
        if (!"docx".equals(extension)) {
            return true;
        }
        String raw = new String(content, StandardCharsets.ISO_8859_1);
        return raw.contains("[Content_Types].xml") && raw.contains("word/document.xml") && !raw.contains("vbaProject");
    }

    /** A mail with unusual first headers is plain text to the detector. */
    private static boolean looksLikeMail(String extension, String found, byte[] content) {
        return "eml".equals(extension)
                && "text/plain".equals(found)
                && new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1)
                        .matches("(?si)[\\w-]+:[^\\n]*\\n.*(from|date|subject):.*");
    }
}
