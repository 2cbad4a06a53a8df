// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.par.access.Permission;
import nl.par.access.Role;

/**
 * A line of the access matrix.
 *
 * @param who who may use it: a permission, SIGNED_IN or OPEN
 * @param table of which table the id in its path is; empty without
 */
record Endpoint(String verb, String path, String who, String table) {

    private static final Set<String> SAFE = Set.of("GET");

    /** Its path, about this record. */
    String at(String id) {
        return path.replace("{id}", id)
                .replace("{betrokkenheid}", id)
                .replace("{opmerking}", id)
                .replace("{verband}", id)
                .replace("{jaar}", "2024")
                .replace("{vorm}", "csv")
                .replace("{brief}", "waarschuwingsbrief")
                .replace("{code}", AccessMatrixIT.OWN)
                .replace("{organisatie}", "ws0664")
                .replace("{stap}", "wie")
                .replace("{soort}", "waarschuwingsbrief");
    }

    boolean api() {
        return path.startsWith("/api/");
    }

    boolean takesId() {
        return !table.isEmpty();
    }

    boolean reads() {
        return SAFE.contains(verb);
    }

    boolean readsOne() {
        return takesId() && reads();
    }

    boolean lets(Role role) {
        return who.equals("SIGNED_IN") || who.equals("OPEN") || role.grants(Permission.valueOf(who));
    }

    /** A service account has no pages. Logging out would end the session that the rest needs. */
    boolean isFor(Role role) {
        return (api() || role != Role.SERVICE_ACCOUNT) && !path.equals("/uitloggen");
    }

    /** The whole matrix. */
    static List<Endpoint> all() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src", "test", "resources", "access-matrix.csv"))) {
            return lines.filter(line -> !line.startsWith("#") && !line.startsWith("verb;"))
                    .map(line -> line.split(";", -1))
                    .map(row -> new Endpoint(row[0], row[1], row[2], row[3]))
                    .toList();
        }
    }
}
