// SPDX-License-Identifier: EUPL-1.2
package nl.par.departure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.par.tenancy.TenantId;

/**
 * Everything of one organisation in one archive: its rows as JSON, its files as they were, its settings, and its log with all that is needed to
 * verify it. Works as the application does, under row-level security, in one reading of the database as it was at one moment, and holds one row or
 * one file at a time.
 */
public final class TenantExport {

    private final Connection connection;
    private final TenantId tenant;
    private final BiConsumer<String, Long> progress;
    private final Map<String, Long> rows = new TreeMap<>();
    private long files;

    /**
     * Prepares an export.
     *
     * @param connection of the application's role; no rows of others can come through it
     * @param progress is told of each table how many rows it held
     */
    public TenantExport(Connection connection, TenantId tenant, BiConsumer<String, Long> progress) {
        this.connection = connection;
        this.tenant = tenant;
        this.progress = progress;
    }

    /**
     * Writes the archive.
     *
     * @param settings the organisation's folder of {@code tenant-config}
     * @param auditKeys the folder with the public keys and heads of the log
     */
    public void write(OutputStream to, Instant at, Path settings, Path auditKeys) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (Archive archive = new Archive(to)) {
            enter(connection, tenant);
            for (TenantTable table : TenantTable.all(connection)) {
                table(archive, table);
            }
            folder(archive, settings, "instellingen");
            auditKeys(archive, auditKeys);
            archive.add("LEESMIJ.txt", ExportText.of(tenant, at, rows, files));
            archive.add(Manifest.NAME, Manifest.write(new Manifest(tenant.code(), at, rows, files)));
        } finally {
            connection.rollback();
        }
    }

    /** Binds the connection's transaction to the organisation, and to UTC: wherever it is read, a moment is the same text. */
    static void enter(Connection connection, TenantId tenant) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement(
                "select set_config('par.tenant', ?, true), set_config('TimeZone', 'UTC', true)")) {
            set.setString(1, tenant.code());
            set.execute();
        }
    }

    private void table(Archive archive, TenantTable table) throws SQLException, IOException {
        long[] count = new long[1];
        archive.add(table.entry(), out -> count[0] = table.write(connection, out));
        rows.put(table.name(), count[0]);
        progress.accept(table.name(), count[0]);
        StoredFiles.each(connection, table, (name, content) -> {
            archive.add(name, content::transferTo);
            files++;
        });
    }

    private static void folder(Archive archive, Path folder, String under) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                archive.add(under + "/" + folder.relativize(file), out -> Files.copy(file, out));
            }
        }
    }

    /** The public keys with which the seals are verified, and the newest head that is remembered outside the database. */
    private void auditKeys(Archive archive, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".pub") || name.startsWith(tenant.code() + ".")) {
                    archive.add("logboek/" + name, out -> Files.copy(file, out));
                }
            }
        }
    }
}
