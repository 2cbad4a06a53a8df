// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An organisation of Overijssel as the public registers name it.
 *
 * @param code its TOOI code
 * @param kind provincie, gemeente or waterschap
 * @param name without the kind: "Almelo"
 */
record KnownOrganisation(String code, String kind, String name) {

    /** All of {@code overijssel-organisaties.csv}, in its order. */
    static List<KnownOrganisation> all(Path tenantConfig) {
        try {
            return Files.readAllLines(tenantConfig.resolve("overijssel-organisaties.csv")).stream()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("tooi"))
                    .map(line -> line.split(",", -1))
                    .map(cells -> new KnownOrganisation(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<KnownOrganisation> find(Path tenantConfig, String code) {
        return all(tenantConfig).stream()
                .filter(known -> known.code().equals(code))
                .findFirst();
    }

    /** As it is written in letters. */
    String fullName() {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " " + name;
    }

    /** Who a letter speaks for. */
    String onBehalfOf() {
        return switch (kind) {
            case "provincie" -> "Namens Gedeputeerde Staten van " + name + ",";
            case "waterschap" -> "Namens het dagelijks bestuur van waterschap " + name + ",";
            default -> "Namens burgemeester en wethouders van " + name + ",";
        };
    }

    /** The parts that such an organisation nearly always has; it changes them to its own. */
    List<String> usualUnits() {
        return switch (kind) {
            case "provincie" -> List.of("Beheer en Onderhoud", "Vergunningverlening", "Veiligheid", "Juridische Zaken");
            case "waterschap" -> List.of("Buitendienst", "Vergunningverlening", "Veiligheid", "Juridische Zaken");
            default -> List.of("Burgerzaken", "Werk en Inkomen", "Handhaving", "Veiligheid", "Juridische Zaken");
        };
    }
}
