// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.par.database.TestDatabase;
import nl.par.kernel.Json;
import nl.par.person.lucene.MadeUpPersons;
import nl.par.person.lucene.PersonRecords;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises B5 and B6 on a real PostgreSQL with real persons: what a rebuild and a comparison take, while searches and writes go on. */
class RealRebuildTest {

    private static final int PERSONS = Size.of(2_000, 100_000);

    @TempDir
    private Path folder;

    @Test
    void aRebuildUnderSearchesAndWritesFailsNobodyAndMissesNothing() throws Exception {
        TestDatabase database = TestDatabase.own();
        ExecutorService executor = Executors.newCachedThreadPool();
        try (RealPersons source = new RealPersons(database)) {
            fill(source);
            IndexFormat format = IndexFormat.of(new PersonRecords());
            IndexSetting setting =
                    new IndexSetting("persons", "Personen", new IndexFolder(folder), source, format, Clock.systemUTC());
            try (IndexFollower index = new IndexFollower(setting, executor)) {
                tell("first build", index::fresh);
                AtomicBoolean done = new AtomicBoolean();
                Queue<String> failures = new ConcurrentLinkedQueue<>();
                Thread writer = new Thread(() -> write(source, index, done, failures));
                writer.start();
                tell("rebuild under load", index::rebuild);
                done.set(true);
                writer.join();
                assertThat(failures).isEmpty();
                tell("comparison", index::compare);
                Comparison outcome = index.status().comparison();
                assertThat(outcome).isNotNull();
                assertThat(outcome.differences()).as(outcome.toString()).isZero();
                assertThat(outcome.records()).isGreaterThanOrEqualTo(PERSONS);
                assertThat(outcome.took()).isLessThan(Duration.ofSeconds(60));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static void fill(RealPersons source) throws SQLException {
        try (Connection connection = source.begin();
                PreparedStatement insert =
                        connection.prepareStatement("insert into person (id, details, version) values (?, ?, 1)")) {
            for (int i = 1; i <= PERSONS; i++) {
                insert.setObject(1, MadeUpPersons.person(i).id());
                insert.setString(2, Json.write(MadeUpPersons.person(i).details()));
                insert.addBatch();
                if (i % 1_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    /** Registers somebody and looks them up, some twenty times a second. */
    private static void write(RealPersons source, IndexFollower index, AtomicBoolean done, Queue<String> failures) {
        try (Connection connection = source.begin()) {
            String details = Json.write(MadeUpPersons.person(1).details());
            while (!done.get()) {
                UUID id = UUID.randomUUID();
                RealRegister.save(connection, id, details);
                source.next(connection);
                index.fresh().join();
                int found = index.search(searcher -> searcher.count(new TermQuery(RecordIds.term(id))));
                if (found != 1) {
                    failures.add(id + " was not found");
                }
                Thread.sleep(50);
            }
        } catch (SQLException | IOException | InterruptedException | RuntimeException e) {
            failures.add(e.toString());
        }
    }

    private static void tell(String what, java.util.function.Supplier<java.util.concurrent.CompletableFuture<?>> work) {
        long began = System.nanoTime();
        work.get().join();
        System.out.println(
                PERSONS + " persons in PostgreSQL, " + what + ": " + Duration.ofNanos(System.nanoTime() - began));
    }
}
