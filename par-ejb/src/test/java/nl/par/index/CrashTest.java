// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

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
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise B7: whatever the disk does, an index answers what the database says or does not answer. */
class CrashTest {

    private static final int CRASHES = Size.of(120, 1_000);
    private static final int FLIPS = Size.of(60, 2_000);

    @TempDir
    private Path folder;

    @Test
    void afterEveryCrashWithWhateverFailedBeforeItTheIndexIsWhatTheDatabaseSays() throws IOException {
        int refused = 0;
        for (int i = 0; i < CRASHES; i++) {
            long seed = 77_000L + i;
            refused += crash(seed, folder.resolve("crash" + i));
        }
        assertThat(refused)
                .as("some faults must have been felt, or this test proves nothing")
                .isPositive();
    }

    private static int crash(long seed, Path where) throws IOException {
        Random random = new Random(seed);
        FaultDisk disk = new FaultDisk(random);
        MadeUpRegister register = new MadeUpRegister();
        Life life = new Life(register, random);
        try (Following following = new Following(register)) {
            IndexFollower index = following.start(where, Following.FORMAT, disk::open);
            int refused = 0;
            for (int step = 10 + random.nextInt(30); step > 0; step--) {
                if (step == 15) {
                    disk.faults(random.nextInt(3) * 0.02);
                    disk.room(random.nextInt(3) == 0 ? random.nextInt(60_000) : Long.MAX_VALUE);
                }
                refused += life.step(index, "seed " + seed) ? 0 : 1;
            }
            disk.crash();
            following.abandon(index);
            IndexFollower after = following.start(where, Following.FORMAT, disk::open);
            life.check(after, "seed " + seed);
            assertThat(after.compare().join().differences()).as("seed %s", seed).isZero();
            assertThat(after.status().position())
                    .isLessThanOrEqualTo(register.now().xmin());
            return refused;
        }
    }

    /** What happens in the register and is asked of the index. */
    private static final class Life {

        private final MadeUpRegister register;
        private final Random random;
        private final List<UUID> ids = new ArrayList<>();

        Life(MadeUpRegister register, Random random) {
            this.register = register;
            this.random = random;
        }

        /** Whether the index did what it was asked. */
        boolean step(IndexFollower index, String seed) throws IOException {
            change();
            try {
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> index.settle().join();
                    case 3 -> index.purge().join();
                    case 4 -> index.rebuild().join();
                    default -> check(index, seed);
                }
                return true;
            } catch (CompletionException | IOException refused) {
                return false;
            }
        }

        private void change() {
            for (int i = random.nextInt(6); i > 0; i--) {
                if (ids.isEmpty() || random.nextInt(3) > 0) {
                    ids.add(register.register("Naam" + random.nextInt(50)));
                } else if (random.nextBoolean()) {
                    register.rename(ids.get(random.nextInt(ids.size())), "Naam" + random.nextInt(50));
                } else {
                    register.forget(ids.remove(random.nextInt(ids.size())));
                }
            }
        }

        /** An answer is the whole truth. */
        void check(IndexFollower index, String seed) throws IOException {
            String name = "Naam" + random.nextInt(50);
            List<UUID> truth = register.findable().entrySet().stream()
                    .filter(person -> person.getValue().equals(name))
                    .map(java.util.Map.Entry::getKey)
                    .toList();
            assertThat(Following.search(index, name)).as(seed).containsExactlyInAnyOrderElementsOf(truth);
        }
    }

    @Test
    void aByteFlippedAnywhereInAnyFileIsNoticedAndTheIndexIsBuiltAnew() throws IOException {
        MadeUpRegister register = new MadeUpRegister();
        Path healthy = folder.resolve("healthy");
        try (Following following = new Following(register)) {
            IndexFollower index = following.start(healthy);
            for (int i = 0; i < 300; i++) {
                register.register("Naam" + i);
            }
            Following.settle(index);
            for (int i = 0; i < 100; i++) {
                register.rename(register.findable().keySet().iterator().next(), "Anders" + i);
            }
            Following.settle(index);
            index.close();
            Random random = new Random(5);
            List<Path> files = committed(healthy.resolve("1"));
            for (int i = 0; i < FLIPS; i++) {
                flip(following, register, healthy, files.get(i % files.size()), random);
            }
        }
    }

    /** The files that hold the index; a merge that the end came in between of may leave others, which nobody reads. */
    private static List<Path> committed(Path generation) throws IOException {
        try (Directory directory = FSDirectory.open(generation)) {
            return SegmentInfos.readLatestCommit(directory).files(true).stream()
                    .sorted()
                    .map(generation::resolve)
                    .toList();
        }
    }

    private void flip(Following following, MadeUpRegister register, Path healthy, Path file, Random random)
            throws IOException {
        Path copy = Files.createTempDirectory(folder, "flip");
        Following.copy(healthy, copy);
        Path victim = copy.resolve(healthy.relativize(file).toString());
        byte[] bytes = Files.readAllBytes(victim);
        int place = random.nextInt(bytes.length);
        bytes[place] ^= (byte) (1 << random.nextInt(8));
        Files.write(victim, bytes);
        String where = file.getFileName() + " at " + place + " of " + bytes.length;
        IndexFollower index = following.start(copy);
        register.unreachable(true);
        assertThatThrownBy(() -> index.fresh().join()).as(where).isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> Following.found(index, "Naam7")).as(where).isInstanceOf(IOException.class);
        register.unreachable(false);
        index.fresh().join();
        assertThat(Following.generations(copy)).as(where).doesNotContain("1");
        assertThat(index.compare().join().differences()).as(where).isZero();
        index.close();
    }

    @Test
    void aFullDiskRefusesAndWhenThereIsRoomAgainTheIndexAnswersByItself() throws Exception {
        FaultDisk disk = new FaultDisk(new Random(3));
        MadeUpRegister register = new MadeUpRegister();
        try (Following following = new Following(register)) {
            IndexFollower index = following.start(folder, Following.FORMAT, disk::open);
            UUID first = register.register("Eerste");
            Following.settle(index);
            disk.room(100);
            UUID second = register.register("Tweede");
            assertThatThrownBy(() -> Following.search(index, "Tweede")).isInstanceOf(Exception.class);
            assertThatThrownBy(() -> Following.search(index, "Eerste")).isInstanceOf(Exception.class);
            disk.room(Long.MAX_VALUE);
            for (int i = 0; i < 100 && index.state() != IndexState.LIVE; i++) {
                Thread.sleep(50);
                var unused = index.settle();
            }
            assertThat(Following.search(index, "Tweede")).containsExactly(second);
            assertThat(Following.search(index, "Eerste")).containsExactly(first);
        }
    }
}
