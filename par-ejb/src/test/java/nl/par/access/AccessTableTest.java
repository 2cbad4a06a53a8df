// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/access.md} is what people agree on; the roles in the code are the same, cell by cell. */
class AccessTableTest {

    private static final int FIRST_ROLE = 2;

    @Test
    void the_table_for_people_is_the_table_of_the_code() throws IOException {
        List<List<String>> table = table();
        assertThat(table.get(0).subList(FIRST_ROLE, table.get(0).size()))
                .containsExactlyElementsOf(
                        Stream.of(Role.values()).map(Role::label).toList());
        List<List<String>> rows = table.subList(1, table.size());
        assertThat(rows.stream().map(row -> row.get(1)))
                .containsExactlyElementsOf(Stream.of(Permission.values())
                        .map(permission -> "`" + permission.name() + "`")
                        .toList());
        for (List<String> row : rows) {
            Permission permission = Permission.valueOf(row.get(1).replace("`", ""));
            assertThat(row.subList(FIRST_ROLE, row.size()))
                    .as(permission.name())
                    .containsExactlyElementsOf(Stream.of(Role.values())
                            .map(role -> role.grants(permission) ? "ja" : "")
                            .toList());
        }
    }

    /** Header and rows of the first table, without the line under the header. */
    private static List<List<String>> table() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "access.md")).stream()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("| ---"))
                .map(AccessTableTest::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
