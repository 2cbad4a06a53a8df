// SPDX-License-Identifier: EUPL-1.2
package nl.par.departure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Whether an archive is whole: every file that its sums name is there and unchanged, and nothing else is. */
final class ExportCheck {

    private ExportCheck() {}

    /**
     * An archive that is whole.
     *
     * @param sums the SHA-256 of each file in it
     */
    record Whole(Manifest manifest, Map<String, String> sums) {}

    /** What the archive holds, after everything in it was compared with its sums. An archive that is not whole is refused. */
    static Whole whole(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Map<String, String> sums = sums(zip);
            Map<String, String> unseen = new TreeMap<>(sums);
            List<String> wrong = new ArrayList<>();
            for (ZipEntry entry : zip.stream().toList()) {
                if (!entry.getName().equals(Archive.SUMS) && !sum(zip, entry).equals(unseen.remove(entry.getName()))) {
                    wrong.add(entry.getName());
                }
            }
            wrong.addAll(unseen.keySet());
            if (!wrong.isEmpty()) {
                throw new Departure.NotReady("Het bestand is niet heel: " + String.join(", ", wrong));
            }
            try (InputStream in = zip.getInputStream(zip.getEntry(Manifest.NAME))) {
                return new Whole(Manifest.read(in), sums);
            }
        }
    }

    /** The SHA-256 of the archive itself. */
    static String sumOf(Path archive) throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            return sum(in);
        }
    }

    private static Map<String, String> sums(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Archive.SUMS);
        if (entry == null) {
            throw new Departure.NotReady("In het bestand ontbreekt " + Archive.SUMS + ".");
        }
        Map<String, String> sums = new TreeMap<>();
        try (InputStream in = zip.getInputStream(entry)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
        }
        return sums;
    }

    private static String sum(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return sum(in);
        }
    }

    private static String sum(InputStream in) throws IOException {
        MessageDigest digest = Archive.sha256();
        byte[] piece = new byte[64 * 1024];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            digest.update(piece, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
