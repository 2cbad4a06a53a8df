// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.par.tenancy.BrokenTenantConfig;
import nl.par.tenancy.Colour;
import nl.par.tenancy.TenantId;

/**
 * {@code mvn -Pnew-tenant -Dtooi=gm0141 …}: makes the folder of a new organisation. {@code docs/new-organisation.md} tells the way.
 *
 * @param known what the registers say of it
 * @param given what its administrator said: {@code domein}, {@code bezoekadres}, …
 */
record NewOrganisation(KnownOrganisation known, Map<String, String> given) {

    private static final List<String> NEEDED =
            List.of("domein", "bezoekadres", "postadres", "contactpersoon", "telefoon");
    private static final List<String> OPTIONAL = List.of("kleur", "logo", "norm", "eenheden", "functie", "afdeling");

    /** Makes the folder from the settings of the command. */
    @SuppressWarnings("SystemOut") // this is what the command is for
    public static void main(String[] arguments) {
        Path root = Path.of(required("par.tenant-config"));
        try {
            NewOrganisation organisation = fromCommand(root);
            Path folder = new TenantFolder(root, organisation).write();
            boolean demo = Boolean.getBoolean("demo");
            if (demo) {
                DemoPeople.add(root, organisation.known());
            }
            System.out.println("De map van " + organisation.known().fullName() + " staat klaar: " + folder);
            System.out.println("Volgende stap: mvn -Pjoin-tenant -Dtooi="
                    + organisation.known().code());
        } catch (BrokenTenantConfig broken) {
            throw new LaunchFailure(String.valueOf(broken.getMessage()), broken);
        }
    }

    /** The folder and the people of a made-up organisation. */
    static void demo(Path root, String code) {
        KnownOrganisation known = KnownOrganisation.find(root, code).orElseThrow();
        new TenantFolder(root, new NewOrganisation(known, madeUp(known))).write();
        DemoPeople.add(root, known);
    }

    private static NewOrganisation fromCommand(Path root) {
        String code = required("tooi").toLowerCase(Locale.ROOT);
        new TenantId(code);
        KnownOrganisation known = KnownOrganisation.find(root, code)
                .orElseThrow(() -> new LaunchFailure(
                        "De code " + code + " staat niet in overijssel-organisaties.csv; zet haar daar eerst bij."));
        Map<String, String> given = new java.util.HashMap<>();
        if (Boolean.getBoolean("demo")) {
            given.putAll(madeUp(known));
        }
        List<String> names = new ArrayList<>(NEEDED);
        names.addAll(OPTIONAL);
        names.forEach(name -> read(name).ifPresent(value -> given.put(name, value)));
        List<String> missing =
                NEEDED.stream().filter(name -> !given.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new LaunchFailure("Nog nodig: -D" + String.join("=…, -D", missing)
                    + "=…  (of -Ddemo=true voor een organisatie met verzonnen gegevens)");
        }
        return new NewOrganisation(known, Map.copyOf(given));
    }

    /** Addresses and a contact that exist nowhere, for demonstrations. */
    static Map<String, String> madeUp(KnownOrganisation known) {
        String digits = known.code().replaceAll("\\D", "");
        String number = "0".repeat(4 - digits.length()) + digits;
        return Map.of(
                "domein", known.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example",
                "bezoekadres", "Voorbeeldstraat 1, " + known.name(),
                "postadres", "Postbus " + number + ", " + known.name(),
                "contactpersoon", "mevrouw A. de Vries",
                "telefoon", "088 555 " + number.substring(0, 2) + " " + number.substring(2));
    }

    String value(String name) {
        return given(name).orElse("");
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(given.get(name));
    }

    String norm() {
        return given("norm").orElse("1.0");
    }

    String role() {
        return given("functie").orElse("adviseur Veilige Publieke Taak");
    }

    String department() {
        return given("afdeling").orElse("Veilige Publieke Taak");
    }

    /** The parts of the organisation, by their names. */
    List<String> units() {
        return given("eenheden")
                .map(names -> Arrays.stream(names.split(";", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList())
                .orElse(known.usualUnits());
    }

    /** Its colours: from the colour given, or one of its own by its place among its neighbours. */
    HouseStyle style(List<KnownOrganisation> all) {
        return HouseStyle.of(given("kleur")
                .map(hex -> new Colour(hex.toLowerCase(Locale.ROOT)))
                .orElseGet(() -> HouseStyle.numbered(all.indexOf(known), all.size())));
    }

    Optional<Path> logo() {
        return given("logo").map(Path::of);
    }

    /** A stand-in until Keycloak gave the Organization its id; nobody has it in a token. */
    static String standInId() {
        return UUID.randomUUID().toString();
    }

    private static Optional<String> read(String name) {
        return Optional.ofNullable(System.getProperty(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    static String required(String name) {
        return read(name).orElseThrow(() -> new LaunchFailure("Nog nodig: -D" + name + "=…"));
    }
}
