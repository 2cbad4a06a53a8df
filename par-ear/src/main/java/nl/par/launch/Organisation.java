// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * What the realm needs to know of a tenant; the rest of {@code organisatie.yaml} is for the application.
 *
 * @param code TOOI code, the alias of the Organization
 * @param name full name
 * @param id immutable id of the Organization
 * @param domain e-mail domain
 */
public record Organisation(String code, String name, String id, String domain) {

    /** All organisations of the folder, in order of their code. */
    static List<Organisation> readAll(Path tenantConfig) {
        try (Stream<Path> folders = Files.list(tenantConfig)) {
            return folders.map(folder -> folder.resolve("organisatie.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .map(Organisation::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The organisation with this code; without a folder a {@link LaunchFailure}. */
    static Organisation find(Path tenantConfig, String code) {
        return readAll(tenantConfig).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("Er is geen map " + code + ". Maak haar eerst met -Pnew-tenant."));
    }

    private static Organisation read(Path file) {
        Map<String, Object> content = parse(file);
        return new Organisation(
                text(content, "code", file),
                text(content, "naam", file),
                text(content, "organisatieId", file),
                text(content, "domein", file));
    }

    static Map<String, Object> parse(Path file) {
        try {
            return new Yaml().load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Map<String, Object> content, String key, Path file) {
        Object value = content.get(key);
        if (value == null) {
            throw new LaunchFailure("The key '" + key + "' is missing in " + file + ".");
        }
        return Objects.toString(value);
    }
}
