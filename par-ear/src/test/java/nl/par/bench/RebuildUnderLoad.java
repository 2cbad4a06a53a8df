// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Has the index of the persons built anew while questions go on: how long it takes, and whether anybody was refused or got less than before. */
final class RebuildUnderLoad {

    private static final Duration STEP = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path generations;
    private final Load load;
    private final int perSecond;

    RebuildUnderLoad(Path index, Load load, int perSecond) {
        this.generations = index;
        this.load = load;
        this.perSecond = perSecond;
    }

    /** Presses the button and asks until the new index has taken over. */
    String run(Administrator administrator, String tenant) throws IOException, InterruptedException {
        List<String> before = present();
        Figures meanwhile = new Figures();
        long began = System.nanoTime();
        administrator.rebuild(tenant);
        while (!present().stream().noneMatch(before::contains)) {
            load.atRate(perSecond, STEP, meanwhile);
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IOException("the index was not built anew");
            }
        }
        return meanwhile.line(String.format(
                Locale.ROOT, "rebuilt in %.0f s under %d/s", (System.nanoTime() - began) / 1e9, perSecond));
    }

    private List<String> present() throws IOException {
        try (Stream<Path> folders = Files.list(generations)) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        }
    }
}
