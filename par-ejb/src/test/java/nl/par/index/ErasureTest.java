// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import static nl.par.index.Following.bytes;
import static nl.par.index.Following.bytesOfAllFiles;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise F1 as far as it concerns the index: no byte of what was destroyed, restricted or corrected stays in any file. */
class ErasureTest {

    @TempDir
    private Path folder;

    private final MadeUpRegister register = new MadeUpRegister();
    private final Following following = new Following(register);

    @AfterEach
    void stop() throws IOException {
        following.close();
    }

    private IndexFollower filled(int others) {
        IndexFollower index = following.start(folder);
        for (int i = 0; i < others; i++) {
            register.register("Ander" + i);
        }
        Following.settle(index);
        return index;
    }

    @Test
    void whateverWasDestroyedRestrictedOrCorrectedInAnyOrderIsGoneAfterAPurge() throws IOException {
        Random random = new Random(11);
        IndexFollower index = filled(2_000);
        List<String> canaries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String canary = "Kanarie" + Long.toString(random.nextLong() >>> 1, 36);
            UUID id = register.register(canary);
            Following.settle(index);
            canaries.add(canary);
            remove(random, id, canaries);
            if (random.nextInt(4) == 0) {
                Following.settle(index);
            }
        }
        index.purge().join();
        assertThat(bytesOfAllFiles(folder)).doesNotContain(canaries);
    }

    private void remove(Random random, UUID id, List<String> canaries) {
        switch (random.nextInt(3)) {
            case 0 -> register.forget(id);
            case 1 -> register.restrict(id);
            default -> {
                String between = "Tussen" + Long.toString(random.nextLong() >>> 1, 36);
                canaries.add(between);
                register.rename(id, between);
                register.rename(id, "Merel");
            }
        }
    }

    @Test
    void nobodyNeedsToAskForItTheTimerDoes() throws Exception {
        IndexFollower index = filled(2_000);
        UUID gone = register.register("Kanariepiet");
        Following.settle(index);
        assertThat(bytesOfAllFiles(folder)).contains("Kanariepiet", bytes(gone));
        register.forget(gone);
        assertThat(Following.search(index, "Kanariepiet")).isEmpty();
        for (int i = 0; i < 300 && bytesOfAllFiles(folder).contains("Kanariepiet"); i++) {
            index.settle().join();
            Thread.sleep(20);
        }
        Following.settle(index);
        assertThat(bytesOfAllFiles(folder)).doesNotContain("Kanariepiet", bytes(gone));
    }

    @Test
    void noOldOrHalfGenerationKeepsIt() throws IOException {
        IndexFollower index = filled(50);
        UUID gone = register.register("Kanariepiet");
        Following.settle(index);
        index.rebuild().join();
        assertThat(bytesOfAllFiles(folder)).contains("Kanariepiet");
        Following.copy(folder.resolve("2"), Files.createDirectories(folder.resolve("1")));
        Following.copy(folder.resolve("2"), Files.createDirectories(folder.resolve("3")));
        try (var files = Files.list(folder.resolve("3"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.delete(file);
            }
        }
        register.forget(gone);
        index.close();
        IndexFollower again = following.start(folder);
        again.purge().join();
        assertThat(bytesOfAllFiles(folder)).doesNotContain("Kanariepiet", bytes(gone));
        again.rebuild().join();
        assertThat(bytesOfAllFiles(folder)).doesNotContain("Kanariepiet", bytes(gone));
    }

    @Test
    void whatWasReplacedBeforeARestartIsStillPurgedAfterIt() throws Exception {
        IndexFollower index = filled(500);
        UUID renamed = register.register("Kanariepiet");
        register.register("Buur in hetzelfde segment");
        Following.settle(index);
        register.rename(renamed, "Merel");
        index.fresh().join();
        index.close();
        assertThat(bytesOfAllFiles(folder)).contains("Kanariepiet");
        IndexFollower again = following.start(folder);
        for (int i = 0; i < 300 && bytesOfAllFiles(folder).contains("Kanariepiet"); i++) {
            again.settle().join();
            Thread.sleep(20);
        }
        assertThat(bytesOfAllFiles(folder)).doesNotContain("Kanariepiet");
    }
}
