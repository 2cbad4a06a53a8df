// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.par.person.lucene.MadeUpPersons;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How fast the machinery is by itself: real documents of made-up persons, without a database. A million of them with {@code -Plong}. */
class SpeedTest {

    private static final int PERSONS = Size.of(20_000, 1_000_000);

    @TempDir
    private Path folder;

    @Test
    void rebuildingComparingWritingAndPurgingKeepTheirTimes() throws Exception {
        MadeUpPersons persons = new MadeUpPersons(PERSONS);
        SteadyWrites source = new SteadyWrites(persons);
        ExecutorService executor = Executors.newCachedThreadPool();
        IndexSetting setting = new IndexSetting(
                "persons", "Personen", new IndexFolder(folder), source, IndexFormat.of(persons), Clock.systemUTC());
        try (IndexFollower index = new IndexFollower(setting, executor)) {
            Duration rebuild = time(() -> index.fresh().join());
            tell("rebuild", rebuild);
            assertThat(index.status().documents()).isEqualTo(PERSONS);
            tell("bytes per person", size() / PERSONS);
            Duration compare =
                    time(() -> assertThat(index.compare().join().differences()).isZero());
            tell("comparison", compare);
            tell("rounds with 20 changes, then a commit every 2 s", writes(index, source));
            tell("purge", time(() -> index.purge().join()));
            assertThat(rebuild).isLessThan(Duration.ofMinutes(3));
            assertThat(compare).isLessThan(Duration.ofSeconds(60));
        } finally {
            executor.shutdownNow();
        }
    }

    /** Half a minute of steady corrections, in the full count; the longest that anybody waited. */
    private static String writes(IndexFollower index, SteadyWrites source) throws IOException, InterruptedException {
        int rounds = Size.of(40, 1_500);
        long[] waits = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            source.write(20);
            long began = System.nanoTime();
            (i % 100 == 99 ? index.settle() : index.fresh()).join();
            index.search(searcher -> searcher.search(new TermQuery(RecordIds.term(new UUID(1, 1))), 1));
            waits[i] = System.nanoTime() - began;
            Thread.sleep(Size.of(1, 20));
        }
        Arrays.sort(waits);
        assertThat(Duration.ofNanos(waits[(int) (rounds * 0.99) - 1])).isLessThan(Duration.ofSeconds(2));
        return "p50 " + waits[rounds / 2] / 1000 + " us, p99 " + waits[(int) (rounds * 0.99)] / 1000 + " us, longest "
                + waits[rounds - 1] / 1000 + " us";
    }

    private static Duration time(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private long size() throws IOException {
        long bytes = 0;
        for (Path file : Following.files(folder)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static void tell(String what, Object value) {
        System.out.println(PERSONS + " persons, " + what + ": " + value);
    }

    /** The made-up persons, some of whom are noted as changed now and then. */
    private static final class SteadyWrites implements IndexSource {

        private final MadeUpPersons persons;
        private final List<ChangeLine> log = new ArrayList<>();

        SteadyWrites(MadeUpPersons persons) {
            this.persons = persons;
        }

        synchronized void write(int changes) {
            for (int i = 0; i < changes; i++) {
                int number = (int) ((log.size() * 7_919L) % PERSONS) + 1;
                log.add(new ChangeLine(MadeUpPersons.person(number).id(), new Position(1, log.size() + 1L)));
            }
        }

        @Override
        public synchronized Changes changes(Snapshot seen, Position place, int limit) {
            int from = (int) Math.max(place.seq(), Long.parseLong(seen.text().split(" ", 2)[1]));
            return new Changes(List.copyOf(log.subList(from, Math.min(log.size(), from + limit))), now());
        }

        @Override
        public synchronized Snapshot now() {
            return new Snapshot(1, "lines " + log.size());
        }

        @Override
        public String identity() {
            return "made up";
        }

        @Override
        public List<UUID> page(@Nullable UUID after, int limit) {
            return persons.page(after, limit);
        }

        @Override
        public List<IndexEntry> read(Collection<UUID> ids) {
            return persons.read(ids);
        }
    }
}
