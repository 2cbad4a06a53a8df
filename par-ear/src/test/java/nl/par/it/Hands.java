// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The hands of the running server's clock. A case that takes weeks begins weeks ago and ends now: nothing of another test grows
 * older than it is.
 */
public final class Hands {

    private static final long UNTIL_SEEN = 2_500;

    private Hands() {}

    static Path file() {
        return TestStack.folders().data().resolve("clock");
    }

    /** From now on it is this moment for PAR, until {@link #back}. */
    public static void turnTo(Instant moment) {
        write(moment.toString());
    }

    /** Back to the system's time. */
    public static void back() {
        write("");
    }

    private static void write(String moment) {
        TestStack.stack(); // which empties the folder when it starts
        try {
            Files.createDirectories(file().getParent());
            Path next = file().resolveSibling("clock.next");
            Files.writeString(next, moment);
            Files.move(next, file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Thread.sleep(UNTIL_SEEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
