// SPDX-License-Identifier: EUPL-1.2
package nl.par.departure;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The whole files that an organisation keeps in the database, each with its place in the archive; one at a time in memory. */
final class StoredFiles {

    static final String FOLDER = "bestanden/";

    private static final int FILES_AT_ONCE = 2;

    private StoredFiles() {}

    /** What is done with each of them. */
    interface Visit {

        /** Reads the content of a file whose place in the archive is {@code entry}. */
        void file(String entry, InputStream content) throws IOException;
    }

    /** Visits each file of the current organisation in this table. */
    static void each(Connection connection, TenantTable table, Visit visit) throws SQLException, IOException {
        for (String column : table.files()) {
            try (PreparedStatement read = connection.prepareStatement(table.filesOf(column))) {
                read.setFetchSize(FILES_AT_ONCE);
                try (ResultSet row = read.executeQuery()) {
                    while (row.next()) {
                        visit(row, FOLDER + table.name() + "/", column, visit);
                    }
                }
            }
        }
    }

    private static void visit(ResultSet row, String folder, String column, Visit visit)
            throws SQLException, IOException {
        try (InputStream content = row.getBinaryStream(3)) {
            if (content != null) {
                visit.file(folder + row.getString(1) + "/" + fileName(row.getString(2), column), content);
            }
        }
    }

    /** The name that it was given, without anything that could lead out of its folder. */
    private static String fileName(@Nullable String given, String column) {
        if (given == null) {
            return column.equals("pdf") ? "brief.pdf" : "inhoud.bin";
        }
        String plain =
                given.replaceAll("[^\\p{L}\\p{N} ._-]", "_").replace("..", "_").replaceFirst("^[. ]+", "_");
        return plain.isBlank() ? "inhoud.bin" : plain;
    }
}
