// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code thema.yaml} and {@code logo.svg} of an organisation. */
final class LookReader {

    /** What a drawing has no need of, and what could act or fetch something in a letter or a page. */
    private static final Pattern ACTIVE = Pattern.compile(
            "<\\s*(script|foreignObject|iframe|image|use|style|!DOCTYPE|!ENTITY)|\\son\\w+\\s*=|javascript:|href\\s*=|url\\s*\\(\\s*['\"]?[^#'\")]",
            Pattern.CASE_INSENSITIVE);

    private static final long MOST_BYTES = 100_000;

    private LookReader() {}

    /** The look in this folder; what is wrong goes into the list of faults. */
    static Look read(Path root, String code, List<String> faults) {
        YamlNode file =
                YamlFile.open(root, code + "/thema.yaml", faults).only("merk", "accent", "accentDonker", "accentLicht");
        Colour soft = colour(file.need("accentLicht"));
        List<Colour> grounds = List.of(Look.WHITE, Look.GROUND, soft);
        Look look = new Look(
                readable(file.need("merk"), List.of(Look.WHITE)),
                readable(file.need("accent"), grounds),
                readable(file.need("accentDonker"), grounds),
                readable(file.need("accentLicht"), Look.INKS),
                root.resolve(code).resolve("logo.svg"));
        checkLogo(look.logo(), code + "/logo.svg", faults);
        return look;
    }

    private static Colour readable(YamlNode place, List<Colour> others) {
        Colour colour = colour(place);
        if (place.isPresent()) {
            others.stream()
                    .filter(other -> colour.contrast(other) < Look.READABLE)
                    .forEach(other -> place.fault(String.format(
                            Locale.ROOT,
                            "%s is slecht te lezen: het contrast met %s is %.1f:1 en moet minstens %.1f:1 zijn (WCAG)",
                            colour.hex(),
                            other.hex(),
                            colour.contrast(other),
                            Look.READABLE)));
        }
        return colour;
    }

    private static Colour colour(YamlNode place) {
        return place.parse(
                Look.WHITE, "een kleur als \"#1d4f91\" (#rrggbb)", text -> new Colour(text.toLowerCase(Locale.ROOT)));
    }

    private static void checkLogo(Path logo, String name, List<String> faults) {
        try {
            if (Files.size(logo) > MOST_BYTES) {
                faults.add(name + ", regel 1: het logo is groter dan " + MOST_BYTES / 1000 + " kB");
                return;
            }
            List<String> lines = new ArrayList<>();
            try (Stream<String> read = Files.lines(logo)) {
                read.forEach(lines::add);
            }
            for (int i = 0; i < lines.size(); i++) {
                if (ACTIVE.matcher(lines.get(i)).find()) {
                    faults.add(name + ", regel " + (i + 1) + ": een logo is alleen een tekening; scripts, verwijzingen,"
                            + " plaatjes en stijlen mogen er niet in");
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            faults.add(name + ", regel 1: het bestand is niet te lezen");
        }
    }
}
