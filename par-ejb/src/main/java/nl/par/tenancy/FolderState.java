// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which files a folder holds, with size and time: equal when nothing changed.
 *
 * @param files by name; empty while the folder cannot be read
 */
record FolderState(Map<String, String> files) {

    static FolderState of(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder, 4)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), stamp(file)));
            return new FolderState(Map.copyOf(files));
        } catch (IOException | UncheckedIOException e) {
            return new FolderState(Map.of());
        }
    }

    private static String stamp(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return "gone";
        }
    }
}
