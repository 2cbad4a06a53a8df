// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.par.database.TestDatabase;
import nl.par.tenancy.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises B1, B3 and B4 in build size, on a real PostgreSQL. */
class ChangeLogTest {

    private static final int WRITERS = 8;
    private static final int CHANGES = Size.of(600, 62_500);
    private static final int STRAGGLE_MS = Size.of(700, 20_000);

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.own();
    private final RealRegister register = new RealRegister(database, "pv23");
    private final Following following = new Following(register);
    private final Following sabotaged = new Following(new PlainSequenceTail(register));

    @AfterEach
    void stop() throws IOException {
        following.close();
        sabotaged.close();
        register.close();
    }

    @Test
    void threeNodesMissNothingOfEightWritersWhereATailOfThePlainSequenceDoes() throws Exception {
        long seed = System.nanoTime();
        List<IndexFollower> nodes = List.of(node("a"), node("b"), node("c"));
        IndexFollower plain = sabotaged.start(folder.resolve("plain"));
        AtomicBoolean done = new AtomicBoolean();
        List<Thread> tails = new ArrayList<>();
        for (IndexFollower node : List.of(nodes.get(0), nodes.get(1), nodes.get(2), plain)) {
            Thread tail = new Thread(() -> follow(node, done));
            tail.start();
            tails.add(tail);
        }
        Queue<Exception> failures = write(seed);
        done.set(true);
        for (Thread tail : tails) {
            tail.join();
        }
        assertThat(failures).as("seed %s", seed).isEmpty();
        for (IndexFollower node : nodes) {
            node.fresh().join();
            Comparison outcome = node.compare().join();
            assertThat(outcome.differences()).as("seed %s: %s", seed, outcome).isZero();
            assertThat(outcome.records()).isGreaterThan(100);
        }
        plain.fresh().join();
        assertThat(plain.compare().join().differences())
                .as("the tail of a plain sequence is expected to miss changes, or this test proves nothing")
                .isPositive();
    }

    private IndexFollower node(String name) {
        IndexFollower node = following.start(folder.resolve(name));
        node.fresh().join();
        return node;
    }

    private static void follow(IndexFollower node, AtomicBoolean done) {
        while (!done.get()) {
            node.settle().join();
        }
    }

    private Queue<Exception> write(long seed) throws InterruptedException {
        Queue<Exception> failures = new ConcurrentLinkedQueue<>();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int w = 0; w < WRITERS; w++) {
            Random random = new Random(seed + w);
            writers.execute(() -> {
                try (Connection connection = register.begin()) {
                    for (int i = 0; i < CHANGES; i++) {
                        change(connection, random);
                    }
                } catch (SQLException | InterruptedException e) {
                    failures.add(e);
                }
            });
        }
        writers.shutdown();
        assertThat(writers.awaitTermination(1, TimeUnit.HOURS)).isTrue();
        return failures;
    }

    /** Takes a transaction number early and ends late, as real transactions do; one in ten is rolled back, a few straggle. */
    private void change(Connection connection, Random random) throws SQLException, InterruptedException {
        if (random.nextInt(3) == 0) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_current_xact_id()");
            }
            Thread.sleep(random.nextInt(4));
        }
        UUID id = new UUID(0x5555_0000_0000_4000L, 0x8000_0000_0000_0000L | random.nextInt(WRITERS * CHANGES / 2));
        if (random.nextInt(6) == 0) {
            RealRegister.forget(connection, id);
        } else {
            RealRegister.save(connection, id, "Naam" + random.nextLong());
        }
        if (random.nextInt(CHANGES / 2) == 0) {
            Thread.sleep(STRAGGLE_MS);
        } else if (random.nextInt(4) == 0) {
            Thread.sleep(random.nextInt(6));
        }
        if (random.nextInt(10) == 0) {
            connection.rollback();
            register.enter(connection);
        } else {
            register.next(connection);
        }
    }

    @Test
    void whoRegistersFindsTheOwnRecordInTheNextSearchOnEveryNode() throws Exception {
        IndexFollower here = node("a");
        IndexFollower there = node("b");
        int times = Size.of(250, 10_000);
        long[] waits = new long[times];
        try (Connection connection = register.begin()) {
            for (int i = 0; i < times; i++) {
                UUID id = UUID.randomUUID();
                RealRegister.save(connection, id, "Net" + i);
                register.next(connection);
                IndexFollower node = i % 2 == 0 ? here : there;
                long began = System.nanoTime();
                assertThat(Following.search(node, "Net" + i)).containsExactly(id);
                waits[i] = System.nanoTime() - began;
            }
        }
        Arrays.sort(waits);
        assertThat(Duration.ofNanos(waits[(int) (times * 0.99) - 1])).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void whoAsksWhetherAnythingIsNewMissesNothingOfEightWriters() throws Exception {
        IndexFollower node = node("a");
        AtomicInteger withoutRound = new AtomicInteger();
        Queue<String> missed = new ConcurrentLinkedQueue<>();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int w = 0; w < WRITERS; w++) {
            int writer = w;
            writers.execute(() -> askAndFind(node, writer, withoutRound, missed));
        }
        writers.shutdown();
        assertThat(writers.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
        assertThat(missed).isEmpty();
        assertThat(withoutRound.get()).as("questions without a round").isPositive();
    }

    private void askAndFind(IndexFollower node, int writer, AtomicInteger withoutRound, Queue<String> missed) {
        try (Connection connection = register.begin()) {
            for (int i = 0; i < Size.of(150, 5_000); i++) {
                String name = "Vraag" + writer + "x" + i;
                RealRegister.save(connection, UUID.randomUUID(), name);
                register.next(connection);
                for (int again = 0; again < 3; again++) {
                    if (holdsAll(node)) {
                        withoutRound.incrementAndGet();
                    } else {
                        node.fresh().join();
                    }
                    if (Following.found(node, name).size() != 1) {
                        missed.add(name);
                    }
                }
            }
        } catch (SQLException | IOException | RuntimeException e) {
            missed.add(e.toString());
        }
    }

    private boolean holdsAll(IndexFollower node) {
        return node.holdsAll(seen -> !register.reading(reading -> reading.unseen(RecordKind.PERSON, seen)));
    }

    @Test
    void aTransactionThatStaysOpenDelaysNobodyElseAndIsShown() throws Exception {
        IndexFollower node = node("a");
        try (Connection open = register.begin();
                Connection other = register.begin()) {
            UUID late = UUID.randomUUID();
            RealRegister.save(open, late, "Langzaam");
            for (int i = 0; i < 20; i++) {
                RealRegister.save(other, new UUID(7, i), "Vlug" + i);
                register.next(other);
                assertThat(Following.search(node, "Vlug" + i)).hasSize(1);
            }
            Thread.sleep(50);
            node.fresh().join();
            assertThat(node.status().held()).isGreaterThan(Duration.ofMillis(50));
            assertThat(node.status().lag()).isLessThan(Duration.ofSeconds(30));
            assertThat(Following.search(node, "Langzaam")).isEmpty();
            open.commit();
            assertThat(Following.search(node, "Langzaam")).containsExactly(late);
        }
        node.fresh().join();
        assertThat(node.status().held()).isZero();
    }

    @Test
    void anIdleNodeFollowsWithinTwoSecondsAndABitBecauseTheTimerWakesIt() throws Exception {
        IndexFollower idle = node("idle");
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        try (Connection connection = register.begin()) {
            var unused = timer.scheduleAtFixedRate(() -> Following.settle(idle), 0, 2, TimeUnit.SECONDS);
            for (int i = 0; i < 3; i++) {
                RealRegister.save(connection, new UUID(9, i), "Stil" + i);
                register.next(connection);
                long began = System.nanoTime();
                while (Following.found(idle, "Stil" + i).isEmpty()) {
                    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
                    Thread.sleep(20);
                }
                assertThat(idle.status().lag()).isLessThan(Duration.ofSeconds(10));
            }
        } finally {
            timer.shutdownNow();
        }
    }
}
