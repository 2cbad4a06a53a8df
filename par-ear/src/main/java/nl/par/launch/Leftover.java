// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server of which a file holds the process id. When a launcher is killed, its servers stay behind; the next start on
 * the same data folder ends them, and only them: the command line of the process must name the data folder.
 */
final class Leftover {

    private static final long PATIENCE_SECONDS = 20;

    private Leftover() {}

    /** Ends the process in the file, if it still runs and works on this folder. */
    static void end(Path pidFile, Path folder) {
        running(pidFile)
                .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                .ifPresent(Leftover::end);
    }

    /** Asks a process to stop, and stops it when it does not answer; a script does not outlive what it started. */
    static void end(ProcessHandle process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | java.util.concurrent.ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroy);
    }

    /** The process in the file, if it runs. */
    static Optional<ProcessHandle> running(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            String first =
                    Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
            return first.matches("\\d+") ? ProcessHandle.of(Long.parseLong(first)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
