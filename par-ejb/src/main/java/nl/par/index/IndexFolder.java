// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The folder of one tenant's index of one kind. A rebuild gets a numbered folder of its own beside the present one; it is committed once, when it is whole,
 * so that the highest number with a commit is always a whole index.
 */
final class IndexFolder {

    /** Opens a generation's folder. */
    @FunctionalInterface
    interface Storage {
        Directory open(Path generation) throws IOException;
    }

    private final Path root;
    private final Storage storage;

    IndexFolder(Path root) {
        this(root, FSDirectory::open);
    }

    IndexFolder(Path root, Storage storage) {
        this.root = root;
        this.storage = storage;
    }

    Directory open(Path generation) throws IOException {
        return storage.open(generation);
    }

    /** The newest whole index, when there is one. */
    Optional<Path> newest() throws IOException {
        for (Path generation : generations()) {
            try (Directory directory = open(generation)) {
                if (DirectoryReader.indexExists(directory)) {
                    return Optional.of(generation);
                }
            }
        }
        return Optional.empty();
    }

    /** An empty folder for a rebuild, newer than all others. */
    Path next() throws IOException {
        long newest =
                generations().stream().mapToLong(IndexFolder::number).max().orElse(0);
        return Files.createDirectories(root.resolve(String.valueOf(newest + 1)));
    }

    /** Removes every other folder with all that is in it. */
    void keepOnly(Path generation) throws IOException {
        for (Path other : generations()) {
            if (!other.equals(generation)) {
                remove(other);
            }
        }
    }

    /** Removes every generation. */
    void clear() throws IOException {
        for (Path generation : generations()) {
            remove(generation);
        }
    }

    private List<Path> generations() throws IOException {
        Files.createDirectories(root);
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("\\d{1,18}"))
                    .sorted(Comparator.comparingLong(IndexFolder::number).reversed())
                    .toList();
        }
    }

    private static long number(Path generation) {
        return Long.parseLong(generation.getFileName().toString());
    }

    /** Removes a generation with all that is in it. */
    void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
