// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import static nl.par.index.Following.bytes;
import static nl.par.index.Following.bytesOfAllFiles;
import static nl.par.index.Following.copy;
import static nl.par.index.Following.files;
import static nl.par.index.Following.found;
import static nl.par.index.Following.search;
import static nl.par.index.Following.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFollowerTest {

    @TempDir
    private Path work;

    private Path folder;

    private final MadeUpRegister register = new MadeUpRegister();
    private final Following following = new Following(register);

    @BeforeEach
    void choose() {
        folder = work.resolve("index");
    }

    private IndexFollower start() {
        return start(folder);
    }

    private IndexFollower start(Path where) {
        return following.start(where);
    }

    @AfterEach
    void stop() throws IOException {
        following.close();
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
        copy(folder, copy);
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
        assertThat(bytesOfAllFiles(folder))
                .contains("Kanariepiet", "Roodborstje", "Zanglijster", bytes(gone), bytes(hidden));
        register.forget(gone);
        register.rename(renamed, "Merel");
        register.restrict(hidden);
        index.purge().join();
        assertThat(search(index, "Kanariepiet")).isEmpty();
        assertThat(search(index, "Zanglijster")).isEmpty();
        assertThat(search(index, "Merel")).containsExactly(renamed);
        assertThat(bytesOfAllFiles(folder))
                .doesNotContain("Kanariepiet", "Roodborstje", "Zanglijster", bytes(gone), bytes(hidden));
    }

    @Test
    void aFlippedByteInAnyFileIsFoundAndTheIndexHeals() throws IOException {
        IndexFollower index = start();
        UUID id = register.register("Heelmeester");
        settle(index);
        index.close();
        List<Path> files = files(folder);
        assertThat(files).hasSizeGreaterThan(2);
        for (Path file : files) {
            Path copy = work.resolve("flip-" + file.getFileName());
            copy(folder, copy);
            flip(copy.resolve(folder.relativize(file).toString()));
            IndexFollower damaged = start(copy);
            assertThat(search(damaged, "Heelmeester")).containsExactly(id);
            assertThat(damaged.state()).isEqualTo(IndexState.LIVE);
            try (Stream<Path> generations = Files.list(copy)) {
                assertThat(generations.map(g -> g.getFileName().toString())).doesNotContain("1");
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
