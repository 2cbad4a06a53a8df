// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code inloggen}: through which identity provider of its own an organisation logs in. */
final class OwnProviderReader {

    static final Pattern DOMAIN = Pattern.compile("([a-z0-9-]{1,63}\\.){1,5}[a-z]{2,20}");

    /** What a group can give. Not {@code service-account}: that is for systems. */
    private static final Set<String> ROLES =
            Set.of("employee", "manager", "vpt-adviser", "privacy-officer", "functional-admin", "norm-steward");

    private static final String STEWARD = "norm-steward";
    private static final URI NOWHERE = URI.create("https://nergens.example");

    private OwnProviderReader() {}

    /**
     * The own provider, unless there is none; what is wrong is a fault.
     *
     * @param kind of the organisation: only a province has the steward of the norm among its people
     */
    static Optional<OwnProvider> read(YamlNode place, String kind, String domain) {
        if (!place.isPresent()) {
            return Optional.empty();
        }
        place.only(
                "soort",
                "uitgever",
                "metadata",
                "clientId",
                "bewijs",
                "scope",
                "domeinen",
                "groepenIn",
                "eenheidIn",
                "groepen");
        OwnProvider.Kind protocol =
                place.need("soort").parse(OwnProvider.Kind.OIDC, "oidc of saml", OwnProviderReader::kind);
        boolean oidc = protocol == OwnProvider.Kind.OIDC;
        foreign(place.find(oidc ? "metadata" : "uitgever"), oidc ? "saml" : "oidc");
        if (!oidc) {
            foreign(place.find("clientId"), "oidc");
            foreign(place.find("bewijs"), "oidc");
            foreign(place.find("scope"), "oidc");
        }
        return Optional.of(new OwnProvider(
                protocol,
                place.need(oidc ? "uitgever" : "metadata")
                        .parse(NOWHERE, "een adres dat met https:// begint", OwnProviderReader::address),
                textOr(place.find("clientId"), "par"),
                place.find("bewijs").parse(OwnProvider.Proof.KEY, "sleutel of geheim", OwnProviderReader::proof),
                textOr(place.find("scope"), "openid profile email"),
                domains(place.need("domeinen"), domain),
                textOr(place.find("groepenIn"), "groups"),
                textOr(place.find("eenheidIn"), "unit"),
                groups(place.need("groepen"), kind)));
    }

    private static void foreign(YamlNode place, String kind) {
        if (place.isPresent()) {
            place.fault("dit hoort alleen bij 'soort: " + kind + "'");
        }
    }

    private static OwnProvider.Kind kind(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("no kind");
        }
        return OwnProvider.Kind.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static OwnProvider.Proof proof(String text) {
        return switch (text) {
            case "sleutel" -> OwnProvider.Proof.KEY;
            case "geheim" -> OwnProvider.Proof.SECRET;
            default -> throw new IllegalArgumentException("no proof");
        };
    }

    /** Who could read along on the way could log in as anybody. */
    private static URI address(String text) {
        URI address = URI.create(text);
        if (!"https".equals(address.getScheme())
                || address.getHost() == null
                || address.getUserInfo() != null
                || address.getFragment() != null) {
            throw new IllegalArgumentException("no safe address");
        }
        return address;
    }

    private static String textOr(YamlNode place, String usual) {
        return place.isPresent() ? place.text() : usual;
    }

    /** By the domain of the organisation itself its people are found as well. */
    private static List<String> domains(YamlNode place, String own) {
        List<String> domains = place.list(item -> item.parse("", "een domeinnaam als 'almelo.nl'", text -> {
            if (!DOMAIN.matcher(text).matches()) {
                throw new IllegalArgumentException("no domain");
            }
            return text;
        }));
        if (place.isPresent() && !domains.isEmpty() && !domains.contains(own)) {
            place.fault("het domein van de organisatie ('domein') ontbreekt in deze lijst");
        }
        if (new HashSet<>(domains).size() < domains.size()) {
            place.fault("een domein staat er twee keer");
        }
        return domains;
    }

    private static List<OwnProvider.GroupRole> groups(YamlNode place, String kind) {
        List<OwnProvider.GroupRole> groups = place.list(item -> group(item, kind));
        if (new HashSet<>(groups).size() < groups.size()) {
            place.fault("een groep heeft dezelfde rol twee keer");
        }
        return groups;
    }

    private static OwnProvider.GroupRole group(YamlNode item, String kind) {
        item.only("groep", "rol");
        YamlNode role = item.need("rol");
        String name = role.parse(
                "",
                "een van de rollen " + String.join(", ", ROLES.stream().sorted().toList()),
                text -> {
                    if (!ROLES.contains(text)) {
                        throw new IllegalArgumentException("no role");
                    }
                    return text;
                });
        if (name.equals(STEWARD) && !kind.equals("provincie")) {
            role.fault("de norm wordt beheerd door de provincie: een " + kind + " geeft deze rol niet");
        }
        return new OwnProvider.GroupRole(item.need("groep").text(), name);
    }
}
