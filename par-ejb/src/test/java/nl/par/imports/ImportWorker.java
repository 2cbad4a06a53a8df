// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.time.Duration;
import java.time.Instant;
import nl.par.database.TestDatabase;

/** A server that stores imports, in a process of its own that a test can kill. */
final class ImportWorker {

    private ImportWorker() {}

    /** The database's address, and by how many minutes the clock is ahead. */
    public static void main(String[] arguments) {
        try (ImportDesk desk = new ImportDesk(TestDatabase.at(arguments[0]))) {
            desk.clock().turnTo(Instant.now().plus(Duration.ofMinutes(Long.parseLong(arguments[1]))));
            desk.work();
        }
    }
}
