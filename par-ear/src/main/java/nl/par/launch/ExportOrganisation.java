// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import nl.par.departure.TenantExport;
import nl.par.kernel.TurnableClock;

/**
 * {@code mvn -Pexport-tenant -Dtooi=gm0141}: everything of an organisation in one archive of open formats, readable by its owner only. PAR may go
 * on working meanwhile; {@code docs/new-organisation.md} tells what is in it.
 */
final class ExportOrganisation {

    private ExportOrganisation() {}

    /** Exports the organisation of the command. */
    @SuppressWarnings("SystemOut") // this is what the command is for
    public static void main(String[] arguments) throws IOException, SQLException {
        LeavingOrganisation leaving = LeavingOrganisation.ofCommand();
        Instant now = new TurnableClock().instant();
        Path folder = Files.createDirectories(Path.of(
                System.getProperty("naar", leaving.data().resolve("export").toString())));
        String day = now.toString().substring(0, 19).replace(":", "");
        Path archive = folder.resolve("par-export-" + leaving.tenant() + "-" + day + ".zip");
        Path aside = privateFile(folder, "." + archive.getFileName());
        try (Connection connection = leaving.connect("par.db.user", "par_app", "PAR_DB_PASSWORD");
                OutputStream out = Files.newOutputStream(aside)) {
            new TenantExport(
                            connection,
                            leaving.tenant(),
                            (table, rows) -> System.out.println("  " + table + ": " + rows + " rijen"))
                    .write(out, now, leaving.settings(), leaving.auditKeys());
        }
        Files.move(aside, archive, StandardCopyOption.ATOMIC_MOVE);
        System.out.println("Export van " + leaving.tenant() + ": " + archive + " (" + Files.size(archive) + " bytes)");
    }

    private static Path privateFile(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createFile(file);
    }
}
