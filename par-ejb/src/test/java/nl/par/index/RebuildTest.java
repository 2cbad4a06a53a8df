// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise B6 in build size: a rebuild interrupts nobody, misses no change, and a killed one leaves nothing behind. */
class RebuildTest {

    @TempDir
    private Path folder;

    private final MadeUpRegister register = new MadeUpRegister();
    private final Following following = new Following(register);
    private final List<UUID> known = new ArrayList<>();

    private IndexFollower with(int persons) {
        for (int i = 0; i < persons; i++) {
            known.add(register.register("Naam" + i));
        }
        IndexFollower index = following.start(folder);
        Following.settle(index);
        return index;
    }

    @AfterEach
    void stop() throws IOException {
        following.close();
    }

    @Test
    void nobodyIsRefusedOrMissedWhileTheIndexIsBuiltAnewAndChangesMadeMeanwhileAreInTheNewOne() throws Exception {
        IndexFollower index = with(20_000);
        AtomicInteger changes = new AtomicInteger();
        register.duringPages(() -> {
            register.rename(known.get(changes.get()), "Nieuw" + changes.incrementAndGet());
            register.register("Bijgekomen" + changes.get());
        });
        AtomicBoolean done = new AtomicBoolean();
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        List<Thread> searchers = List.of(searcher(index, done, failures), searcher(index, done, failures));
        searchers.forEach(Thread::start);
        for (int i = 0; i < 3; i++) {
            index.rebuild().join();
        }
        done.set(true);
        for (Thread thread : searchers) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        register.duringPages(() -> {});
        assertThat(changes.get()).isGreaterThan(50);
        for (int i = 1; i <= changes.get(); i++) {
            assertThat(Following.search(index, "Nieuw" + i)).containsExactly(known.get(i - 1));
            assertThat(Following.found(index, "Bijgekomen" + i)).hasSize(1);
        }
        assertThat(index.compare().join().differences()).isZero();
        assertThat(Following.generations(folder)).hasSize(1).doesNotContain("1");
    }

    private Thread searcher(IndexFollower index, AtomicBoolean done, Queue<String> failures) {
        return new Thread(() -> {
            for (int i = 10_000; !done.get(); i = 10_000 + (i + 1) % 10_000) {
                try {
                    if (!Following.search(index, "Naam" + i).equals(List.of(known.get(i)))) {
                        failures.add("Naam" + i + " was missed");
                    }
                } catch (IOException | RuntimeException e) {
                    failures.add(e.toString());
                }
            }
        });
    }

    @Test
    void aRebuildTellsHowFarItIs() {
        IndexFollower index = with(5_000);
        List<IndexStatus.Progress> seen = new ArrayList<>();
        register.duringPages(() -> {
            IndexStatus.Progress progress = index.status().rebuild();
            if (progress != null) {
                seen.add(progress);
            }
        });
        index.rebuild().join();
        assertThat(seen).extracting(IndexStatus.Progress::done).startsWith(0L, 1_000L, 2_000L);
        assertThat(seen).extracting(IndexStatus.Progress::expected).containsOnly(5_000L);
        assertThat(index.status().rebuild()).isNull();
        assertThat(index.status().rebuilt()).isNotNull();
    }

    @Test
    void aRebuildThatFailsLeavesThePresentIndexAnsweringAndNoFiles() throws IOException {
        IndexFollower index = with(3_000);
        register.duringPages(() -> register.unreachable(true));
        CompletableFuture<Void> rebuild = index.rebuild();
        assertThatThrownBy(rebuild::join).isInstanceOf(CompletionException.class);
        register.duringPages(() -> {});
        register.unreachable(false);
        assertThat(Following.search(index, "Naam7")).containsExactly(known.get(7));
        assertThat(Following.generations(folder)).containsExactly("1");
        index.rebuild().join();
        assertThat(Following.search(index, "Naam7")).containsExactly(known.get(7));
    }

    @Test
    void afterAKillMidwayTheOldIndexAnswersAndTheHalfOneIsRemoved() throws IOException {
        IndexFollower index = with(3_000);
        Path killed = folder.resolveSibling(folder.getFileName() + "-killed");
        AtomicInteger pages = new AtomicInteger();
        register.duringPages(() -> {
            if (pages.incrementAndGet() == 2) {
                copyFiles(killed);
            }
        });
        index.rebuild().join();
        register.duringPages(() -> {});
        assertThat(Following.generations(killed)).containsExactly("1", "2");
        UUID later = register.register("Later");
        IndexFollower restarted = following.start(killed);
        assertThat(Following.search(restarted, "Naam7")).containsExactly(known.get(7));
        assertThat(Following.search(restarted, "Later")).containsExactly(later);
        assertThat(Following.generations(killed)).containsExactly("1");
    }

    private void copyFiles(Path to) {
        try {
            Following.copy(folder, Files.createDirectories(to));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anIndexOfADatabaseThatWasRestoredMeanwhileDoesNotAnswerUntilItWasBuiltAnew() throws IOException {
        IndexFollower before = with(10);
        before.close();
        register.renameUnnoticed(known.get(3), "Teruggezet");
        register.restored("second");
        IndexFollower after = following.start(folder);
        assertThat(Following.search(after, "Teruggezet")).containsExactly(known.get(3));
        assertThat(Following.found(after, "Naam3")).isEmpty();
        assertThat(Following.generations(folder)).containsExactly("2");
    }

    @Test
    void anIndexOfAnEarlierFormDoesNotAnswerUntilItWasBuiltAnew() throws IOException {
        IndexFollower old = with(10);
        old.close();
        IndexFormat next = new IndexFormat("2", Following.FORMAT.analyzer());
        register.unreachable(true);
        IndexFollower upgraded = following.start(folder, next, FSDirectory::open);
        assertThatThrownBy(() -> Following.search(upgraded, "Naam7")).isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> Following.found(upgraded, "Naam7")).isInstanceOf(IOException.class);
        register.unreachable(false);
        assertThat(Following.search(upgraded, "Naam7")).containsExactly(known.get(7));
        assertThat(Following.generations(folder)).containsExactly("2");
        upgraded.close();
        IndexFollower again = following.start(folder, next, FSDirectory::open);
        assertThat(Following.search(again, "Naam7")).containsExactly(known.get(7));
        assertThat(Following.generations(folder)).containsExactly("2");
    }
}
