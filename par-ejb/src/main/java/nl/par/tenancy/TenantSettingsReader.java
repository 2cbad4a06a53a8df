// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the folder of one organisation. */
final class TenantSettingsReader {

    private static final String[] KEYS = {
        "code",
        "naam",
        "soort",
        "organisatieId",
        "domein",
        "normVersie",
        "geschorst",
        "adres",
        "contactpersoonVpt",
        "raadpleeglimiet",
        "raadpleeglimietPerDag",
        "raadpleeglimietKoppeling",
        "strenger",
        "inloggen",
        "eenheden"
    };
    private static final Set<String> KINDS = Set.of("provincie", "gemeente", "waterschap");
    private static final UUID NOBODY = new UUID(0, 0);
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
        YamlNode file = YamlFile.open(root, code + "/organisatie.yaml", faults).only(KEYS);
        String version = normVersion(file.need("normVersie"));
        YamlNode addresses = file.need("adres").only("bezoek", "post");
        YamlNode contact = file.need("contactpersoonVpt").only("naam", "functie", "telefoon", "email");
        String kind = file.need("soort").parse("", "provincie, gemeente of waterschap", TenantSettingsReader::kind);
        String domain =
                file.need("domein").parse("", "een domeinnaam als 'overijssel.nl'", TenantSettingsReader::domain);
        return new TenantSettings(
                ownCode(file.need("code")),
                file.need("naam").text(),
                kind,
                file.need("organisatieId").parse(NOBODY, "het id van de Organization in Keycloak", UUID::fromString),
                domain,
                OwnProviderReader.read(file.find("inloggen"), kind, domain),
                norms(file.find("strenger"), version),
                version,
                file.find("geschorst").yesOrNo(),
                lookUps(file, norms.get(version)),
                new TenantSettings.Addresses(
                        addresses.need("bezoek").text(), addresses.need("post").text()),
                new TenantSettings.Contact(
                        contact.need("naam").text(),
                        contact.need("functie").text(),
                        contact.need("telefoon").text(),
                        email(contact.need("email"))),
                file.need("eenheden").list(TenantSettingsReader::unit),
                letterhead(),
                LookReader.read(root, code, faults),
                new LetterTextReader(root, code, faults).read(letterVersion(version)),
                HouseRulesReader.read(root, code, faults));
    }

    /** Every version, because a dossier keeps the one it began under; only of the adopted one a looser line is a fault. */
    private Map<String, Norm> norms(YamlNode stricter, String adopted) {
        Map<String, Norm> own = new HashMap<>();
        norms.forEach((version, norm) -> own.put(
                version,
                StricterNorm.of(version.equals(adopted) ? stricter : stricter.withFaults(new ArrayList<>()), norm)));
        return Map.copyOf(own);
    }

    /** Whose letters hold here; after a fault in the version any will do, so that it is not told six times. */
    private String letterVersion(String version) {
        Norm norm = norms.get(version);
        return norm == null
                ? norms.values().stream().map(Norm::letterTexts).findFirst().orElse(version)
                : norm.letterTexts();
    }

    private static TenantSettings.Unit unit(YamlNode unit) {
        unit.only("code", "naam");
        return new TenantSettings.Unit(
                unit.need("code").text(), unit.need("naam").text());
    }

    private static String kind(String text) {
        if (!KINDS.contains(text)) {
            throw new IllegalArgumentException("no kind of organisation");
        }
        return text;
    }

    private static String domain(String text) {
        if (!OwnProviderReader.DOMAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("no domain");
        }
        return text;
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
                fewer(file.find("raadpleeglimiet"), usual.perTenMinutes()),
                fewer(file.find("raadpleeglimietPerDag"), usual.perDay()),
                fewer(file.find("raadpleeglimietKoppeling"), usual.perTenMinutesOfService()));
    }

    private static int fewer(YamlNode place, int usual) {
        return StricterNorm.lower(Strictness.LOOK_UPS, place, usual);
    }

    private TenantSettings.Letterhead letterhead() {
        YamlNode file = YamlFile.open(root, code + "/brieven/briefhoofd.yaml", faults)
                .only("afdeling", "retouradres", "website", "kleur", "ondertekenaar", "klachten", "fg");
        YamlNode signatory = file.need("ondertekenaar").only("namens", "naam", "functie");
        return new TenantSettings.Letterhead(
                file.need("afdeling").text(),
                file.need("retouradres").text(),
                file.need("website").text(),
                file.need("kleur").parse("#000000", "een kleur als \"#1d4f91\"", value -> new Colour(value).hex()),
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
}
