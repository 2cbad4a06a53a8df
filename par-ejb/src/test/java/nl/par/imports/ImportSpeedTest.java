// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How many rows a second are stored; {@code -Dpar.import.rows=100000} for a longer measurement. */
class ImportSpeedTest {

    private static final int ROWS = Integer.getInteger("par.import.rows", 5_000);

    @Test
    void thousands_of_rows_are_stored_in_seconds() {
        try (ImportDesk desk = new ImportDesk()) {
            UUID id = desk.deliver(MadeUpRows.of(ROWS), FileKind.CSV);
            long begin = System.nanoTime();
            desk.work();
            long examined = System.nanoTime();
            int version = desk.view(id).version();
            desk.decide(decide -> decide.store(id, version, ImportMode.GOEDE_REGELS, true));
            long storing = System.nanoTime();
            desk.work();
            long stored = System.nanoTime();
            System.out.printf(
                    "%d rows: looked through %.0f rows/s, stored %.0f rows/s%n",
                    ROWS, ROWS / ((examined - begin) / 1e9), ROWS / ((stored - storing) / 1e9));
            assertThat(desk.view(id).counts().opgeslagen()).isEqualTo(ROWS);
            assertThat(desk.count("select count(*) from signal_card")).isEqualTo(ROWS - ROWS / 10);
        }
    }
}
