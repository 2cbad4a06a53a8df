// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

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
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFollowerTest {

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
        IndexFollower follower = new IndexFollower(new IndexFolder(folder), register, executor);
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
        return index.candidates(PersonQuestion.named(name), 100).ids();
    }

    @Test
    void whatWasSavedIsFoundByTheNextSearch() throws IOException {
        IndexFollower index = start();
        for (int i = 0; i < 200; i++) {
            UUID id = register.register("Bo", "Naam" + word(i));
            assertThat(search(index, "Naam" + word(i))).contains(id);
        }
    }

    private static String word(int i) {
        return "" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "sma";
    }

    @Test
    void aLateTransactionWithAnEarlierNumberIsNotSkipped() throws IOException {
        IndexFollower index = start();
        UUID first = register.register("Bo", "Eerste");
        register.running(first.getLeastSignificantBits() + 1);
        long late = first.getLeastSignificantBits() + 1;
        UUID second = new UUID(0, 1000);
        register.save(second, PersonDetails.named(PersonName.of("Bo", null, "Tweede")), false, late + 5);
        assertThat(search(index, "Tweede")).containsExactly(second);
        UUID straggler = new UUID(0, 2000);
        register.save(straggler, PersonDetails.named(PersonName.of("Bo", null, "Laatkomer")), false, late);
        register.running(Long.MAX_VALUE);
        assertThat(search(index, "Laatkomer")).containsExactly(straggler);
    }

    @Test
    void afterACrashFollowingStartsWhereTheLastCommitSurelyWas() throws IOException {
        IndexFollower before = start();
        register.register("Bo", "Vastgelegd");
        before.settle().join();
        search(before, "Vastgelegd");
        UUID later = register.register("Bo", "Nietvastgelegd");
        assertThat(search(before, "Nietvastgelegd")).containsExactly(later);
        Path copy = copyAsACrashLeavesIt();
        IndexFollower after = new IndexFollower(new IndexFolder(copy), register, executor);
        open.add(after);
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
        UUID gone = register.register("Bo", "Kanariepiet");
        UUID renamed = register.register("Bo", "Roodborstje");
        UUID hidden = register.register("Bo", "Zanglijster");
        for (int i = 0; i < 50; i++) {
            register.register("Bo", "Ander" + word(i));
        }
        settle(index);
        assertThat(bytesOfAllFiles()).contains("kanariepiet", "roodborstje", "zanglyster");
        register.forget(gone);
        register.rename(renamed, "Merel");
        register.restrict(hidden);
        settle(index);
        assertThat(search(index, "Kanariepiet")).isEmpty();
        assertThat(search(index, "Zanglijster")).isEmpty();
        assertThat(search(index, "Merel")).containsExactly(renamed);
        assertThat(bytesOfAllFiles())
                .doesNotContain("kanariepiet", "roodborstje", "zanglyster", gone.toString(), hidden.toString());
    }

    private static void settle(IndexFollower index) {
        index.settle().join();
        index.fresh().join();
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
        UUID id = register.register("Bo", "Heelmeester");
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
            IndexFollower damaged = new IndexFollower(new IndexFolder(copy), register, executor);
            open.add(damaged);
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
        UUID id = register.register("Bo", "Heelmeester");
        settle(index);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                flip(file);
            }
        }
        index.verify();
        assertThat(index.state()).isEqualTo(IndexState.DAMAGED);
        assertThatThrownBy(() -> index.candidates(PersonQuestion.named("Heelmeester"), 10))
                .isInstanceOf(IOException.class);
        register.unreachable(true);
        assertThatThrownBy(() -> index.fresh().join()).isInstanceOf(CompletionException.class);
        assertThat(index.state()).isEqualTo(IndexState.DAMAGED);
        register.unreachable(false);
        assertThat(search(index, "Heelmeester")).containsExactly(id);
    }

    @Test
    void withoutTheDatabaseNoSearchIsFresh() throws IOException {
        IndexFollower index = start();
        UUID id = register.register("Bo", "Bekend");
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
            IndexFollower index = new IndexFollower(new IndexFolder(folder.resolve("s" + seed)), register, executor);
            open.add(index);
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                step(random, ids);
                if (random.nextInt(5) == 0) {
                    settle(index);
                }
            }
            IndexFollower rebuilt = new IndexFollower(new IndexFolder(folder.resolve("r" + seed)), register, executor);
            open.add(rebuilt);
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
            ids.add(register.register("Bo", "Naam" + word(random.nextInt(26))));
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
