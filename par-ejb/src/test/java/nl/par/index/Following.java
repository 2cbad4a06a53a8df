// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** Followers of one source in a folder, which all stop at the end of a test. */
final class Following implements AutoCloseable {

    static final IndexFormat FORMAT = new IndexFormat("1", new KeywordAnalyzer());
    private static final Sort BY_ID = new Sort(new SortField(RecordIds.FIELD, SortField.Type.STRING));

    private final IndexSource source;
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final List<IndexFollower> open = new ArrayList<>();

    Following(IndexSource source) {
        this.source = source;
    }

    IndexFollower start(Path folder) {
        return start(folder, FORMAT, FSDirectory::open);
    }

    IndexFollower start(Path folder, IndexFormat format, IndexFolder.Storage storage) {
        IndexSetting setting =
                new IndexSetting("names", "Namen", new IndexFolder(folder, storage), source, format, Clock.systemUTC());
        IndexFollower follower = new IndexFollower(setting, executor);
        open.add(follower);
        return follower;
    }

    static List<UUID> search(IndexFollower index, String name) throws IOException {
        index.fresh().join();
        return found(index, name);
    }

    static List<UUID> found(IndexFollower index, String name) throws IOException {
        TermQuery query = new TermQuery(new Term(MadeUpRegister.NAME, name));
        return index.search(searcher -> RecordIds.of(searcher, searcher.search(query, 1000, BY_ID).scoreDocs));
    }

    static void settle(IndexFollower index) {
        index.settle().join();
        index.fresh().join();
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What all files hold at one moment: read again when the follower, which merges meanwhile, took one of them away. */
    static String bytesOfAllFiles(Path folder) throws IOException {
        while (true) {
            try {
                return bytesOf(files(folder));
            } catch (NoSuchFileException | UncheckedIOException tookAway) {
                Thread.onSpinWait();
            }
        }
    }

    private static String bytesOf(List<Path> files) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    /** Part of the bytes under which an id lies in the files; shared prefixes are cut there. */
    static String bytes(UUID id) {
        return new String(RecordIds.bytes(id).bytes, 4, 10, StandardCharsets.ISO_8859_1);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    static List<String> generations(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** What happens to a follower in a crash: nobody closes it well. */
    void abandon(IndexFollower follower) {
        open.remove(follower);
        try {
            follower.close();
        } catch (IOException | RuntimeException noPower) {
            assertThat(noPower).isNotNull(); // it could not, and need not
        }
    }

    @Override
    public void close() throws IOException {
        for (IndexFollower follower : open) {
            follower.close();
        }
        executor.shutdownNow();
    }
}
