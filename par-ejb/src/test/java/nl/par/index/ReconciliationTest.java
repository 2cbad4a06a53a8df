// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise B5: every difference between index and database is found and mended, and none is imagined. */
class ReconciliationTest {

    private static final int RECORDS = 5_000;
    private static final int OF_EACH = 125;

    @TempDir
    private Path folder;

    private final MadeUpRegister register = new MadeUpRegister();
    private final Following following = new Following(register);
    private final List<UUID> known = new ArrayList<>();
    private IndexFollower index;

    @BeforeEach
    void fill() {
        for (int i = 0; i < RECORDS; i++) {
            known.add(register.register("Naam" + i));
        }
        index = following.start(folder);
        Following.settle(index);
    }

    @AfterEach
    void stop() throws IOException {
        following.close();
    }

    @Test
    void anIndexThatFollowedHasNoDifference() {
        Comparison outcome = index.compare().join();
        assertThat(outcome.differences()).isZero();
        assertThat(outcome.records()).isEqualTo(RECORDS);
    }

    @Test
    void fiveHundredPlantedDifferencesAreAllFoundToldApartAndMended() throws IOException {
        for (int i = 0; i < OF_EACH; i++) {
            register.renameUnnoticed(known.get(i), null);
            register.renameUnnoticed(known.get(1_000 + i), "Anders" + i);
            register.restrictUnnoticed(known.get(2_000 + i));
            register.renameUnnoticed(UUID.nameUUIDFromBytes(new byte[] {(byte) i, 77}), "Vergeten" + i);
        }
        Comparison outcome = index.compare().join();
        assertThat(outcome)
                .extracting(
                        Comparison::missing,
                        Comparison::orphaned,
                        Comparison::outdated,
                        Comparison::exposed,
                        Comparison::differences)
                .containsExactly(125L, 125L, 125L, 125L, 500L);
        assertThat(index.status().comparison()).isEqualTo(outcome);
        for (Map.Entry<UUID, String> person : register.findable().entrySet()) {
            assertThat(Following.found(index, person.getValue())).containsExactly(person.getKey());
        }
        assertThat(index.status().documents()).isEqualTo(register.findable().size());
        assertThat(Following.found(index, "Naam7")).isEmpty();
        assertThat(Following.found(index, "Naam2007")).isEmpty();
        assertThat(index.compare().join().differences()).isZero();
    }

    @Test
    void whatWasMendedIsMendedOnTheDisk() throws IOException {
        register.restrictUnnoticed(known.get(3));
        assertThat(index.compare().join().exposed()).isEqualTo(1);
        index.close();
        assertThat(Following.search(following.start(folder), "Naam3")).isEmpty();
    }

    @Test
    void changesDuringTheComparisonAreNoDifferences() {
        AtomicInteger changes = new AtomicInteger();
        register.duringPages(() -> {
            for (int i = 0; i < 20; i++) {
                int n = changes.getAndIncrement();
                register.rename(known.get(n * 7 % RECORDS), "Onderweg" + n);
                register.forget(known.get(n * 11 % RECORDS));
                register.register("Nieuwkomer" + n);
            }
        });
        Comparison outcome = index.compare().join();
        assertThat(changes.get()).isGreaterThanOrEqualTo(100);
        assertThat(outcome.differences()).isZero();
    }

    @Test
    void documentsThatWereDeletedButStillLieInASegmentAreNotTakenForPresent() {
        for (int i = 0; i < 400; i++) {
            register.forget(known.get(i));
        }
        index.fresh().join();
        assertThat(index.compare().join().differences()).isZero();
    }
}
