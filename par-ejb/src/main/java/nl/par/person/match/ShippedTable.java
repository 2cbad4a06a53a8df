// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables that lie beside the engine. */
final class ShippedTable {

    private ShippedTable() {}

    /** The lines of a table, without empty ones and those that begin with {@code #}. */
    static List<String> lines(String file) {
        try (InputStream in = ShippedTable.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("A table of the engine cannot be read: " + file, e);
        }
    }
}
