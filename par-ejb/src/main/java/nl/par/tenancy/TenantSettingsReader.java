// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the folder of one organisation. */
final class TenantSettingsReader {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^}\\s]*)\\s*}}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[a-z]{2,}");

    private final Path root;
    private final String code;
    private final Map<String, Norm> norms;
    private final List<String> faults;

    TenantSettingsReader(Path root, String code, Map<String, Norm> norms, List<String> faults) {
        this.root = root;
        this.code = code;
        this.norms = norms;
        this.faults = faults;
    }

    /** The settings of this organisation; what is wrong goes into the list of faults. */
    TenantSettings read() {
        YamlNode file = YamlFile.open(root, code + "/organisatie.yaml", faults);
        String norm = normVersion(file.need("normVersie"));
        YamlNode addresses = file.need("adres").only("bezoek", "post");
        YamlNode contact = file.need("contactpersoonVpt").only("naam", "functie", "telefoon", "email");
        return new TenantSettings(
                ownCode(file.need("code")),
                file.need("naam").text(),
                file.need("soort").text(),
                norm,
                lookUps(file, norms.get(norm)),
                new TenantSettings.Addresses(
                        addresses.need("bezoek").text(), addresses.need("post").text()),
                new TenantSettings.Contact(
                        contact.need("naam").text(),
                        contact.need("functie").text(),
                        contact.need("telefoon").text(),
                        email(contact.need("email"))),
                file.need("eenheden").list(unit -> {
                    unit.only("code", "naam");
                    return new TenantSettings.Unit(
                            unit.need("code").text(), unit.need("naam").text());
                }),
                letterhead(),
                letterTexts(norm));
    }

    private String ownCode(YamlNode place) {
        String value = place.text();
        if (place.isPresent() && !value.equals(code)) {
            place.fault("de code moet gelijk zijn aan de naam van de map: " + code);
        }
        return code;
    }

    private String normVersion(YamlNode place) {
        String value = place.text();
        if (place.isPresent() && !norms.containsKey(value)) {
            place.fault("er is geen versie '" + value + "' van de norm");
        }
        return value;
    }

    /** The norm's limits, and where the organisation says less, less: stricter, never looser. */
    private static Norm.LookUps lookUps(YamlNode file, @Nullable Norm norm) {
        Norm.LookUps usual = norm == null ? Norm.LookUps.USUAL : norm.lookUps();
        return new Norm.LookUps(
                stricter(file.find("raadpleeglimiet"), usual.perTenMinutes()),
                stricter(file.find("raadpleeglimietPerDag"), usual.perDay()),
                stricter(file.find("raadpleeglimietKoppeling"), usual.perTenMinutesOfService()));
    }

    private static int stricter(YamlNode place, int usual) {
        if (!place.isPresent()) {
            return usual;
        }
        int own = place.number(1, 1_000_000);
        if (own > usual) {
            place.fault(
                    "ruimer dan de norm, die " + usual + " zegt: een organisatie mag strenger zijn, nooit soepeler");
        }
        return own;
    }

    private TenantSettings.Letterhead letterhead() {
        YamlNode file = YamlFile.open(root, code + "/brieven/briefhoofd.yaml", faults)
                .only("afdeling", "retouradres", "website", "kleur", "ondertekenaar", "klachten", "fg");
        YamlNode signatory = file.need("ondertekenaar").only("namens", "naam", "functie");
        return new TenantSettings.Letterhead(
                file.need("afdeling").text(),
                file.need("retouradres").text(),
                file.need("website").text(),
                file.need("kleur").parse("#000000", "een kleur als \"#1d4f91\"", value -> {
                    if (!COLOUR.matcher(value).matches()) {
                        throw new IllegalArgumentException("no colour");
                    }
                    return value;
                }),
                logo(),
                new TenantSettings.Signatory(
                        signatory.need("namens").text(),
                        signatory.need("naam").text(),
                        signatory.need("functie").text()),
                file.need("klachten").text(),
                email(file.need("fg")));
    }

    private Optional<Path> logo() {
        Path logo = root.resolve(code).resolve("logo.svg");
        return Files.isRegularFile(logo) ? Optional.of(logo) : Optional.empty();
    }

    private String email(YamlNode place) {
        return place.parse("", "een e-mailadres", value -> {
            if (!EMAIL.matcher(value).matches()) {
                throw new IllegalArgumentException("no e-mail address");
            }
            return value;
        });
    }

    private Map<LetterKind, String> letterTexts(String norm) {
        Map<LetterKind, String> texts = new EnumMap<>(LetterKind.class);
        for (LetterKind letter : LetterKind.values()) {
            texts.put(letter, letterText(letter, norm));
        }
        return Map.copyOf(texts);
    }

    /** The organisation's own text, or that of the norm. */
    private String letterText(LetterKind letter, String norm) {
        String own = code + "/brieven/" + letter.code() + ".md";
        String name = Files.exists(root.resolve(own)) ? own : "norm/brieven/" + norm + "/" + letter.code() + ".md";
        try {
            String text = Files.readString(root.resolve(name), StandardCharsets.UTF_8);
            checkText(letter, name, text);
            return text;
        } catch (IOException e) {
            faults.add(name + ", regel 1: het bestand is niet te lezen");
            return "";
        }
    }

    private void checkText(LetterKind letter, String name, String text) {
        List<String> lines = text.lines().toList();
        Set<String> found = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String place = name + ", regel " + (i + 1) + ": ";
            if (lines.get(i).contains("<") || lines.get(i).contains("](")) {
                faults.add(place + "HTML, links en plaatjes mogen niet in een brief");
            }
            if (lines.get(i).startsWith(">") && !lines.get(i).matches(">( [^-*#>{}]*)?")) {
                faults.add(place
                        + "een alinea die mag worden aangepast ('> ') bevat alleen gewone zinnen, geen invulplek");
            }
            Matcher matcher = PLACEHOLDER.matcher(lines.get(i));
            while (matcher.find()) {
                found.add(matcher.group(1));
                if (!letter.knows(matcher.group(1))) {
                    faults.add(place + "'{{" + matcher.group(1) + "}}' is niet bekend in deze brief");
                }
            }
        }
        if (!text.startsWith("# ")) {
            faults.add(name + ", regel 1: de brief begint met '# ' en het onderwerp");
        }
        letter.required().stream()
                .filter(needed -> !found.contains(needed))
                .forEach(needed -> faults.add(name + ", regel 1: '{{" + needed + "}}' ontbreekt in de brief"));
    }
}
