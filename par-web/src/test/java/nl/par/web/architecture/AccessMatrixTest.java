// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every endpoint has a row in the access matrix, by which {@code AccessMatrixIT} tries it; a forgotten one fails here. */
class AccessMatrixTest {

    private static final java.nio.file.Path MATRIX =
            java.nio.file.Path.of("..", "par-ear", "src", "test", "resources", "access-matrix.csv");

    @Test
    void every_endpoint_has_its_row_and_every_row_its_endpoint() throws IOException {
        assertThat(rows()).isEqualTo(endpoints());
    }

    private static Set<String> rows() throws IOException {
        try (Stream<String> lines = Files.lines(MATRIX)) {
            return lines.filter(line -> !line.startsWith("#") && !line.startsWith("verb;"))
                    .map(line -> line.split(";", -1))
                    .map(row -> row[0] + " " + row[1])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> endpoints() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.par.web").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream().flatMap(method -> endpoint(type, method).stream()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> endpoint(JavaClass type, JavaMethod method) {
        String below =
                method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String path = "/" + type.getAnnotationOfType(Path.class).value() + "/" + below;
        String plain = path.replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("/+", "/");
        String address = plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .findFirst()
                .map(verb -> verb.value() + " " + address);
    }
}
