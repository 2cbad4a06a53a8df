// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A server that stores an import is killed as by {@code kill -9}, again and again, wherever it happens to be. The next one goes on by itself: no row
 * is stored twice and none is lost.
 */
class KilledImportTest {

    private static final int ROWS = 4_000;
    private static final int KILLS = 3;

    @Test
    void what_is_killed_while_it_stores_goes_on_where_it_was() throws Exception {
        try (ImportDesk desk = new ImportDesk()) {
            UUID id = desk.deliver(MadeUpRows.of(ROWS), FileKind.CSV, ImportMode.GOEDE_REGELS, true);
            for (int kill = 0; kill < KILLS; kill++) {
                long goal = stored(desk) + 1;
                Process server = start(desk, kill * 3);
                while (stored(desk) < goal && server.isAlive()) {
                    Thread.sleep(20);
                }
                Thread.sleep(kill * 37L); // not always just after a commit
                assertThat(server.isAlive())
                        .as("there is something left to kill")
                        .isTrue();
                server.destroyForcibly().waitFor();
            }
            long atLast = stored(desk);
            assertThat(atLast).isPositive().isLessThan(ROWS);
            assertThat(start(desk, KILLS * 3).waitFor()).isZero();

            assertThat(desk.view(id).status()).isEqualTo(ImportStatus.DONE);
            assertThat(desk.view(id).counts().opgeslagen()).isEqualTo(ROWS);
            assertThat(stored(desk)).isEqualTo(ROWS);
            assertThat(desk.count("select count(distinct external_ref) from incident"))
                    .isEqualTo(ROWS);
            assertThat(desk.count("select count(distinct number) from incident"))
                    .isEqualTo(ROWS);
            assertThat(desk.count("select count(*) from imported_row")).isEqualTo(ROWS);
            assertThat(desk.count("select count(*) from person")).isEqualTo(ROWS - ROWS / 10);
            assertThat(desk.count("select count(*) from import_chunk")).isZero();
            assertThat(desk.count("select count(*) from person p where not exists (select 1 from change_log c"
                            + " where c.record_id = p.id)"))
                    .as("persons that no index would learn of")
                    .isZero();
        }
    }

    private static long stored(ImportDesk desk) {
        return desk.count("select count(*) from incident");
    }

    private static Process start(ImportDesk desk, int minutesAhead) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-Dpar.tenant-config=" + System.getProperty("par.tenant-config"),
                        ImportWorker.class.getName(),
                        desk.database().url(),
                        String.valueOf(minutesAhead))
                .redirectErrorStream(true)
                .redirectOutput(new File("target", "import-worker.log"))
                .start();
    }
}
