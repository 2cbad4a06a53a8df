// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** {@code -Pexport-tenant} and {@code -Premove-tenant} as Maven runs them, on servers that a test started. */
public final class LeavingCommands {

    private LeavingCommands() {}

    /** Both, one after the other; the file with the proof. */
    public static Path exportAndRemove(String code, Folders folders, String issuer, String database)
            throws IOException, SQLException {
        Path archives = Files.createTempDirectory("export");
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("tooi", code);
        settings.put("zeker", code);
        settings.put("naar", archives.toString());
        settings.put("par.data", folders.data().toString());
        settings.put("par.tenant-config", folders.tenantConfig().toString());
        settings.put("par.keycloak.port", String.valueOf(URI.create(issuer).getPort()));
        settings.put(Settings.DATABASE, database);
        withSettings(settings, () -> {
            ExportOrganisation.main(new String[0]);
            try (Stream<Path> made = Files.list(archives)) {
                System.setProperty("export", made.findFirst().orElseThrow().toString());
            }
            RemoveOrganisation.main(new String[0]);
        });
        return folders.data().resolve("verwijderd").resolve("bewijs-" + code + ".json");
    }

    private interface Commands {
        void run() throws IOException, SQLException;
    }

    /** What the tests themselves go by stands there again afterwards. */
    private static void withSettings(Map<String, String> settings, Commands commands) throws IOException, SQLException {
        Map<String, String> before = new LinkedHashMap<>();
        settings.forEach((name, value) -> before.put(name, System.setProperty(name, value)));
        try {
            commands.run();
        } finally {
            System.clearProperty("export");
            before.forEach((name, value) -> {
                if (value == null) {
                    System.clearProperty(name);
                } else {
                    System.setProperty(name, value);
                }
            });
        }
    }
}
