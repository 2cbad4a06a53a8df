// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFollowerTest {

    private static final IndexFormat FORMAT = new IndexFormat("1", new KeywordAnalyzer());
    private static final Sort BY_ID = new Sort(new SortField(RecordIds.FIELD, SortField.Type.STRING));

    @TempDir
    private Path work;

    private Path folder;

    private final MadeUpRegister register = new MadeUpRegister();
    private final ExecutorService executor = Executors.newFixedThreadPool(2);
    private final List<IndexFollower> open = new ArrayList<>();

    @BeforeEach
    void choose() {
        folder = work.resolve("index");
    }

    private IndexFollower start() {
        return start(folder);
    }

    private IndexFollower start(Path where) {
        IndexFollower follower = new IndexFollower(new IndexFolder(where), register, FORMAT, executor);
        open.add(follower);
        return follower;
    }

    @AfterEach
    void stop() throws IOException {
        for (IndexFollower follower : open) {
            follower.close();
        }
        executor.shutdownNow();
    }

    private static List<UUID> search(IndexFollower index, String name) throws IOException {
        index.fresh().join();
        return found(index, name);
    }

    private static List<UUID> found(IndexFollower index, String name) throws IOException {
        TermQuery query = new TermQuery(new Term(MadeUpRegister.NAME, name));
        return index.search(searcher -> RecordIds.of(searcher, searcher.search(query, 1000, BY_ID).scoreDocs));
    }

    @Test
    void whatWasSavedIsFoundByTheNextSearch() throws IOException {
        IndexFollower index = start();
        for (int i = 0; i < 200; i++) {
            UUID id = register.register("Naam" + word(i));
            assertThat(search(index, "Naam" + word(i))).contains(id);
        }
    }

    private static String word(int i) {
        return "" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "sma";
    }

    @Test
    void aLateTransactionWithAnEarlierNumberIsNotSkipped() throws IOException {
        IndexFollower index = start();
        register.register("Eerste");
        long late = register.lastXid() + 1;
        register.running(late);
        UUID second = new UUID(0, 1000);
        register.save(second, "Tweede", late + 5);
        assertThat(search(index, "Tweede")).containsExactly(second);
        UUID straggler = new UUID(0, 2000);
        register.save(straggler, "Laatkomer", late);
        register.running(Long.MAX_VALUE);
        assertThat(search(index, "Laatkomer")).containsExactly(straggler);
    }

    @Test
    void afterACrashFollowingStartsWhereTheLastCommitSurelyWas() throws IOException {
        IndexFollower before = start();
        register.register("Vastgelegd");
        before.settle().join();
        search(before, "Vastgelegd");
        UUID later = register.register("Nietvastgelegd");
        assertThat(search(before, "Nietvastgelegd")).containsExactly(later);
        Path copy = copyAsACrashLeavesIt();
        IndexFollower after = start(copy);
        assertThat(search(after, "Nietvastgelegd")).containsExactly(later);
        assertThat(search(after, "Vastgelegd")).hasSize(1);
    }

    private Path copyAsACrashLeavesIt() throws IOException {
        Path copy = Files.createDirectories(work.resolve("copy"));
        copyTo(copy);
        return copy;
    }

    @Test
    void whoIsForgottenOrRenamedIsGoneFromTheFiles() throws IOException {
        IndexFollower index = start();
        UUID gone = register.register("Kanariepiet");
        UUID renamed = register.register("Roodborstje");
        UUID hidden = register.register("Zanglijster");
        for (int i = 0; i < 50; i++) {
            register.register("Ander" + word(i));
        }
        settle(index);
        assertThat(bytesOfAllFiles()).contains("Kanariepiet", "Roodborstje", "Zanglijster", bytes(gone), bytes(hidden));
        register.forget(gone);
        register.rename(renamed, "Merel");
        register.restrict(hidden);
        settle(index);
        assertThat(search(index, "Kanariepiet")).isEmpty();
        assertThat(search(index, "Zanglijster")).isEmpty();
        assertThat(search(index, "Merel")).containsExactly(renamed);
        assertThat(bytesOfAllFiles())
                .doesNotContain("Kanariepiet", "Roodborstje", "Zanglijster", bytes(gone), bytes(hidden));
    }

    private static void settle(IndexFollower index) {
        index.settle().join();
        index.fresh().join();
    }

    private static String bytes(UUID id) {
        return new String(RecordIds.bytes(id).bytes, 4, 10, StandardCharsets.ISO_8859_1); // shared prefixes are cut
    }

    private String bytesOfAllFiles() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void aFlippedByteInAnyFileIsFoundAndTheIndexHeals() throws IOException {
        IndexFollower index = start();
        UUID id = register.register("Heelmeester");
        settle(index);
        index.close();
        open.remove(index);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(2);
        for (Path file : files) {
            Path copy = work.resolve("flip-" + file.getFileName());
            copyTo(copy);
            flip(copy.resolve(folder.relativize(file).toString()));
            IndexFollower damaged = start(copy);
            assertThat(search(damaged, "Heelmeester")).containsExactly(id);
            assertThat(damaged.state()).isEqualTo(IndexState.LIVE);
            try (Stream<Path> generations = Files.list(copy)) {
                assertThat(generations.map(g -> g.getFileName().toString())).doesNotContain("1");
            }
        }
    }

    private void copyTo(Path copy) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Path target = copy.resolve(folder.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
    }

    @Test
    void damageWhileRunningRefusesUntilTheRebuildIsWhole() throws IOException {
        IndexFollower index = start();
        UUID id = register.register("Heelmeester");
        settle(index);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                flip(file);
            }
        }
        index.verify();
        assertThat(index.state()).isEqualTo(IndexState.DAMAGED);
        assertThatThrownBy(() -> found(index, "Heelmeester")).isInstanceOf(IOException.class);
        register.unreachable(true);
        assertThatThrownBy(() -> index.fresh().join()).isInstanceOf(CompletionException.class);
        assertThat(index.state()).isEqualTo(IndexState.DAMAGED);
        register.unreachable(false);
        assertThat(search(index, "Heelmeester")).containsExactly(id);
    }

    @Test
    void withoutTheDatabaseNoSearchIsFresh() throws IOException {
        IndexFollower index = start();
        UUID id = register.register("Bekend");
        assertThat(search(index, "Bekend")).containsExactly(id);
        register.unreachable(true);
        assertThatThrownBy(() -> index.fresh().join()).isInstanceOf(CompletionException.class);
        register.unreachable(false);
        assertThat(search(index, "Bekend")).containsExactly(id);
    }

    @Test
    void anyOrderAndRepetitionOfChangesEndsAtWhatARebuildSays() throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            IndexFollower index = start(folder.resolve("s" + seed));
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                step(random, ids);
                if (random.nextInt(5) == 0) {
                    settle(index);
                }
            }
            IndexFollower rebuilt = start(folder.resolve("r" + seed));
            for (int i = 0; i < 26; i++) {
                assertThat(search(index, "Naam" + word(i)))
                        .as("seed %s", seed)
                        .isEqualTo(search(rebuilt, "Naam" + word(i)));
            }
        }
    }

    private void step(Random random, List<UUID> ids) {
        int choice = random.nextInt(6);
        if (choice < 3 || ids.isEmpty()) {
            ids.add(register.register("Naam" + word(random.nextInt(26))));
            return;
        }
        UUID id = ids.get(random.nextInt(ids.size()));
        if (choice == 3) {
            register.forget(id);
            ids.remove(id);
        } else if (choice == 4) {
            register.rename(id, "Naam" + word(random.nextInt(26)));
        } else {
            register.log(id, register.lastXid());
        }
    }
}
