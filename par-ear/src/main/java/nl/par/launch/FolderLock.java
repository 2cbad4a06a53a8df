// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One PAR per data folder: the lock goes with the process, also when that is killed. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    /** Takes the lock, or refuses because another PAR holds it. */
    FolderLock(Path folder) {
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new LaunchFailure("Another PAR runs on the data folder " + folder + ".");
            }
        } catch (OverlappingFileLockException e) {
            throw new LaunchFailure("Another PAR runs on the data folder " + folder + ".", e);
        } catch (IOException e) {
            throw new LaunchFailure(
                    "PAR cannot write in the data folder " + folder + "; choose another with -Dpar.data=….", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
