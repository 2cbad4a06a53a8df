// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder {@code tenant-config} as it ships. */
public final class ShippedConfig {

    public static final Path FOLDER = Path.of(System.getProperty("par.tenant-config"));

    private ShippedConfig() {}

    /** Closes an organisation in a copy. */
    public static void suspend(Path folder, String tenant) throws IOException {
        Path file = folder.resolve(tenant + "/organisatie.yaml");
        Files.writeString(file, Files.readString(file) + "\ngeschorst: true\n");
    }

    /** Copies it, so that a test may spoil it. */
    public static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(FOLDER.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Has every version of the norm ask a permit, and nothing less, before anything about the police is shared. */
    public static void askPermitForCriminalData(Path folder) throws IOException {
        try (Stream<Path> norms = Files.list(folder.resolve("norm"))) {
            for (Path norm :
                    norms.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                Files.writeString(
                        norm,
                        Files.readString(norm)
                                .replace(
                                        "strafrechtelijkeGegevens: [vergunning, samenwerking]",
                                        "strafrechtelijkeGegevens: [vergunning]"));
            }
        }
    }
}
