// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.par.check.PublishCard;
import nl.par.database.TestDatabase;
import nl.par.sharing.CardDesk;
import nl.par.sharing.PublishedRecords;
import nl.par.tenancy.RecordKind;
import nl.par.tenancy.Register;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no longer published is out of the index of every node within two seconds (B8). */
class PublishedFollowTest {

    private static final Duration PROMISED = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    private final CardDesk cards = new CardDesk(new TenantConfig(Path.of(System.getProperty("par.tenant-config"))));
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final RealPublished source = new RealPublished(cards);

    @AfterEach
    void close() {
        source.close();
        cards.close();
        executor.shutdownNow();
    }

    @Test
    void a_second_node_finds_a_published_card_and_loses_it_within_two_seconds() throws IOException {
        try (IndexFollower one = node("one");
                IndexFollower two = node("two")) {
            UUID person = cards.person(CardDesk.OWNER, "Jansen");
            cards.publish(person);
            two.fresh().join();
            one.fresh().join();
            assertThat(documents(one)).isEqualTo(1);
            assertThat(documents(two)).isEqualTo(1);

            Instant withdrawn = Instant.now();
            cards.as(
                    CardDesk.OWNER,
                    () -> cards.desk.of(CardDesk.OWNER).bean(PublishCard.class).withdraw(person));
            two.fresh().join();
            one.fresh().join();

            assertThat(documents(two)).isZero();
            assertThat(documents(one)).isZero();
            assertThat(Duration.between(withdrawn, Instant.now())).isLessThan(PROMISED);
        }
    }

    private static int documents(IndexFollower node) throws IOException {
        return node.search(searcher -> searcher.getIndexReader().numDocs());
    }

    private IndexFollower node(String name) {
        IndexFollower node = new IndexFollower(
                new IndexSetting(
                        "published",
                        "Gedeelde kaarten",
                        new IndexFolder(folder.resolve(name)),
                        source,
                        IndexFormat.of(new PublishedRecords()),
                        Clock.systemUTC()),
                executor);
        Following.settle(node);
        return node;
    }

    /** Reads published cards as the application does. */
    private static final class RealPublished extends RealRegister {

        private final Register register;

        RealPublished(CardDesk cards) {
            super(cards.desk.database, CardDesk.OWNER);
            register = new Register(cards.desk.database, TestDatabase.APPLICATION, 4);
        }

        private static PublishedRecords records(TenantDatabase db) {
            try {
                PublishedRecords records = new PublishedRecords();
                var field = PublishedRecords.class.getDeclaredField("db");
                field.setAccessible(true);
                field.set(records, db);
                return records;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Changes changes(Snapshot seen, Position place, int limit) {
            return reading(reading -> reading.changes(RecordKind.PUBLISHED_CARD, seen, place, limit));
        }

        @Override
        public List<UUID> page(@Nullable UUID after, int limit) {
            return register.as(CardDesk.OWNER, db -> records(db).page(after, limit));
        }

        @Override
        public List<IndexEntry> read(Collection<UUID> ids) {
            return register.as(CardDesk.OWNER, db -> records(db).read(ids));
        }

        @Override
        public void close() {
            register.close();
            super.close();
        }
    }
}
