// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.par.tenancy.TenantConfig;

/**
 * Writes the folder of a new organisation. It is made aside and checked as PAR checks it; only a folder without faults appears under its
 * own name, all at once, so that a running PAR never reads a half one.
 */
final class TenantFolder {

    private final Path root;
    private final NewOrganisation organisation;
    private final KnownOrganisation known;

    TenantFolder(Path root, NewOrganisation organisation) {
        this.root = root;
        this.organisation = organisation;
        this.known = organisation.known();
    }

    /** Makes the folder and answers where; refuses when it is there already or would have a fault. */
    Path write() {
        Path folder = root.resolve(known.code());
        if (Files.exists(folder)) {
            throw new LaunchFailure("De map " + folder + " bestaat al. Er is niets gewijzigd.");
        }
        Path aside = root.resolve(".nieuw-" + known.code());
        try {
            remove(aside);
            Path made = aside.resolve(known.code());
            Files.createDirectories(made.resolve("brieven"));
            Files.writeString(made.resolve("organisatie.yaml"), settings());
            Files.writeString(made.resolve("thema.yaml"), theme());
            Files.writeString(made.resolve("brieven/briefhoofd.yaml"), letterhead());
            if (organisation.logo().isPresent()) {
                Files.copy(organisation.logo().get(), made.resolve("logo.svg"));
            } else {
                Files.writeString(made.resolve("logo.svg"), logo());
            }
            copy(root.resolve("norm"), aside.resolve("norm"));
            new TenantConfig(aside);
            return Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(aside);
        }
    }

    private String settings() {
        return """
                # SPDX-License-Identifier: EUPL-1.2
                # yaml-language-server: $schema=../organisatie.schema.json
                # De organisatie zoals PAR haar kent. organisatieId is het onveranderlijke id van de Organization in Keycloak:
                # daaraan, en niet aan de code of de naam, herkent PAR bij het inloggen van welke organisatie iemand is.
                code: %s
                naam: %s
                soort: %s
                organisatieId: %s
                domein: %s

                # Welke versie van de Overijsselse Norm de organisatie toepast. Strenger mag: zie de pagina Norm in PAR.
                normVersie: %s
                adres:
                  bezoek: %s
                  post: %s
                # Wie collega's en betrokkenen mogen bellen. Deze gegevens staan op de signaalkaart en in brieven.
                contactpersoonVpt:
                  naam: %s
                  functie: %s
                  telefoon: %s
                  email: %s
                # De namen zijn gelijk aan die in het inlogsysteem.
                eenheden:
                %s
                """.formatted(
                        known.code(),
                        text(known.fullName()),
                        known.kind(),
                        NewOrganisation.standInId(),
                        text(organisation.value("domein")),
                        text(organisation.norm()),
                        text(organisation.value("bezoekadres")),
                        text(organisation.value("postadres")),
                        text(organisation.value("contactpersoon")),
                        text(organisation.role()),
                        text(organisation.value("telefoon")),
                        text("vpt@" + organisation.value("domein")),
                        units());
    }

    private String units() {
        return organisation.units().stream()
                .map(name -> "  - { code: " + slug(name) + ", naam: " + text(name) + " }")
                .collect(Collectors.joining("\n"));
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private String theme() {
        HouseStyle style = style();
        return """
                # SPDX-License-Identifier: EUPL-1.2
                # De kleuren van %s. Elke kleur als "#rrggbb"; PAR weigert een te laag contrast.
                merk: "%s"          # band boven aan elke pagina
                accent: "%s"        # knoppen, links, lijnen
                accentDonker: "%s"  # hetzelfde onder de muis
                accentLicht: "%s"   # vlak onder keuzes en mededelingen
                """.formatted(
                        known.fullName(),
                        style.accent().hex(),
                        style.accent().hex(),
                        style.hover().hex(),
                        style.soft().hex());
    }

    private HouseStyle style() {
        return organisation.style(KnownOrganisation.all(root));
    }

    private String letterhead() {
        String post = organisation.value("postadres");
        String domain = organisation.value("domein");
        return """
                # SPDX-License-Identifier: EUPL-1.2
                # Het briefhoofd en de ondertekening van brieven.
                afdeling: %s
                retouradres: %s
                website: %s
                kleur: "%s"
                ondertekenaar:
                  namens: %s
                  naam: %s
                  functie: %s
                klachten: %s
                fg: %s
                """.formatted(
                        text(organisation.department()),
                        text(post),
                        text(domain),
                        style().accent().hex(),
                        text(known.onBehalfOf()),
                        text(organisation.value("contactpersoon")),
                        text(organisation.role()),
                        text("schrijf naar " + known.fullName() + ", " + post + ", of mail naar klachten@" + domain),
                        text("fg@" + domain));
    }

    private String logo() {
        int width = 70 + 12 * known.name().length();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- SPDX-License-Identifier: EUPL-1.2 -->
                <!-- A made-up logo until the organisation puts its own here. -->
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d 44" width="%d" height="44" role="img" aria-label="%s">
                  <rect width="44" height="44" rx="6" fill="%s"/><path d="M10 34V14l12-6 12 6v20M18 34v-9h8v9" stroke="#ffffff" stroke-width="3" fill="none"/>
                  <g font-family="Noto Sans, Segoe UI, Arial, sans-serif" fill="#1d2b3a">
                    <text x="56" y="17" font-size="13">%s</text>
                    <text x="56" y="37" font-size="20" font-weight="700">%s</text>
                  </g>
                </svg>
                """.formatted(
                        width,
                        width,
                        known.kind() + " " + known.name(),
                        style().accent().hex(),
                        known.kind(),
                        known.name());
    }

    /** A text that YAML reads as exactly this, whatever stands in it. */
    private static String text(String value) {
        return Json.createValue(value).toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
