// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A server as it is published, unpacked once. A marker says that unpacking came to its end; a folder without it is
 * thrown away and unpacked anew, so that an interrupted first start does no harm.
 */
final class Distribution {

    private static final String COMPLETE = ".complete";

    private final String name;
    private final Folders folders;

    /** @param name {@code payara} or {@code keycloak}: the beginning of the file name of the zip */
    Distribution(String name, Folders folders) {
        this.name = name;
        this.folders = folders;
    }

    /** Throws a {@link LaunchFailure} when the server has yet to be unpacked and its zip is missing or damaged. */
    void check() {
        Path zip = zip();
        if (Files.exists(home(zip).resolve(COMPLETE))) {
            return;
        }
        try (ZipFile content = new ZipFile(zip.toFile())) {
            if (content.size() == 0) {
                throw new ZipException("it is empty");
            }
        } catch (IOException e) {
            throw new LaunchFailure(
                    "The zip " + zip + " is damaged (" + e.getMessage()
                            + "); delete it, and its copy in Maven's repository, and start again.",
                    e);
        }
    }

    /** The folder in which the server lies, unpacked and prepared. */
    Path unpacked(Preparation preparation) {
        Path zip = zip();
        Path home = home(zip);
        return locked(home.getFileName().toString(), () -> {
            if (!Files.exists(home.resolve(COMPLETE))) {
                delete(home);
                unzip(zip, home);
                preparation.prepare(home);
                Files.createFile(home.resolve(COMPLETE));
            }
            return home;
        });
    }

    private Path home(Path zip) {
        return folders.dist().resolve(zip.getFileName().toString().replaceFirst("\\.zip$", ""));
    }

    private Path zip() {
        if (!Files.isDirectory(folders.zips())) {
            throw new LaunchFailure("There is no " + folders.zips() + "; build it with 'mvn package'.");
        }
        try (Stream<Path> files = Files.list(folders.zips())) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new LaunchFailure("No zip of " + name + " in " + folders.zips() + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two starts at the same time, of a run and of a test, unpack one after the other. */
    private Path locked(String versioned, Callable<Path> work) {
        Path lock = folders.dist().resolve(versioned + ".lock");
        try {
            Files.createDirectories(folders.dist());
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                return held.isValid() ? work.call() : folders.dist();
            }
        } catch (LaunchFailure e) {
            throw e;
        } catch (Exception e) {
            throw new LaunchFailure("Unpacking " + name + " failed: " + e.getMessage(), e);
        }
    }

    /** Leaves out the one folder in which the zip holds everything. */
    private static void unzip(Path zip, Path home) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream content = new ZipInputStream(file)) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                write(entry, content, home);
            }
        }
    }

    private static void write(ZipEntry entry, InputStream content, Path home) throws IOException {
        Path inZip = Path.of(entry.getName());
        if (inZip.getNameCount() < 2) {
            return;
        }
        Path target = home.resolve(inZip.subpath(1, inZip.getNameCount())).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("an entry of the zip lies outside of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        if (target.toString().endsWith(".sh") && !target.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + target);
        }
    }

    /** Deletes a folder with all it holds; nothing happens when it is not there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> content;
        try (Stream<Path> walk = Files.walk(folder)) {
            content = walk.sorted(java.util.Comparator.reverseOrder()).toList();
        }
        for (Path path : content) {
            Files.delete(path);
        }
    }

    /** What has to happen once after unpacking. */
    @FunctionalInterface
    interface Preparation {
        void prepare(Path home) throws IOException, InterruptedException;
    }
}
