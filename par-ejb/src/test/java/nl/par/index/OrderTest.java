// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise B2: in whatever order transactions end and however often a record is noted, the index ends as a rebuild would. */
class OrderTest {

    private static final int CASES = Size.of(150, 1_000);

    @TempDir
    private Path folder;

    @Test
    void anyOrderAndRepetitionOfChangesAndRestartsEndAtWhatARebuildSays() throws IOException {
        for (int i = 0; i < CASES; i++) {
            long seed = 40_000L + i;
            MadeUpRegister register = new MadeUpRegister();
            FaultDisk disk = new FaultDisk(new Random(seed));
            try (Following following = new Following(register)) {
                IndexFollower followed = live(
                        register,
                        new Random(seed),
                        () -> following.start(path(seed, "f"), Following.FORMAT, disk::open));
                IndexFollower rebuilt = following.start(path(seed, "r"), Following.FORMAT, disk::open);
                assertThat(content(followed)).as("seed %s", seed).isEqualTo(content(rebuilt));
                assertThat(content(followed))
                        .as("seed %s", seed)
                        .hasSize(register.findable().size());
            }
        }
    }

    private Path path(long seed, String name) {
        return folder.resolve(name + seed);
    }

    private interface Start {
        IndexFollower start();
    }

    /** Forty changes in transactions that overlap at random. */
    private static IndexFollower live(MadeUpRegister register, Random random, Start start) throws IOException {
        IndexFollower index = start.start();
        List<Long> open = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            if (random.nextBoolean()) {
                open.add(register.begin());
            }
            UUID id = new UUID(3, random.nextInt(12));
            long xid = open.isEmpty() || random.nextBoolean()
                    ? register.begin()
                    : open.remove(random.nextInt(open.size()));
            if (random.nextInt(4) == 0) {
                register.renameUnnoticed(id, null);
            } else {
                register.renameUnnoticed(id, "Naam" + random.nextInt(9));
            }
            for (int repeat = random.nextInt(3); repeat >= 0; repeat--) {
                register.log(id, xid);
            }
            register.end(xid);
            index = then(index, random.nextInt(10), start);
        }
        open.forEach(register::end);
        return index;
    }

    private static IndexFollower then(IndexFollower index, int what, Start start) throws IOException {
        if (what < 4) {
            index.fresh().join();
        } else if (what < 7) {
            index.settle().join();
        } else if (what == 7) {
            index.close();
            return start.start();
        }
        return index;
    }

    private static Map<UUID, Long> content(IndexFollower index) throws IOException {
        index.fresh().join();
        return index.search(searcher -> new IndexContent(searcher).upTo(null));
    }
}
