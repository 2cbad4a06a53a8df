// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.par.tenancy.OwnProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerMappersTest {

    private static final OwnProvider PROVIDER = new OwnProvider(
            OwnProvider.Kind.OIDC,
            URI.create("https://login.almelo.example"),
            "par",
            OwnProvider.Proof.KEY,
            "openid",
            List.of("almelo.example"),
            "groups",
            "unit",
            List.of(
                    new OwnProvider.GroupRole("PAR (balie)", "employee"),
                    new OwnProvider.GroupRole("PAR|alles", "employee"),
                    new OwnProvider.GroupRole("PAR-adviseurs", "vpt-adviser")));

    @TempDir
    private Path folder;

    @Test
    void every_role_is_looked_after_so_that_one_that_no_group_gives_is_taken_away() {
        assertThat(BrokerMappers.of("gm0141", PROVIDER))
                .extracting(mapper -> mapper.get("name"))
                .containsAll(Realm.ROLES);
        assertThat("PAR-adviseurs").doesNotMatch(groups("functional-admin"));
        assertThat("").doesNotMatch(groups("service-account"));
    }

    @Test
    void a_group_gives_a_role_by_its_whole_name_only() {
        assertThat("PAR (balie)").matches(groups("employee"));
        assertThat("PAR|alles").matches(groups("employee"));
        assertThat("PAR").doesNotMatch(groups("employee"));
        assertThat("Geen PAR-adviseurs").doesNotMatch(groups("vpt-adviser"));
    }

    @Test
    void a_secret_comes_from_the_environment_or_from_the_file_that_it_names() throws IOException {
        Path file = Files.writeString(folder.resolve("geheim"), "uit-een-bestand\n");

        assertThat(new ProviderSecrets(Map.of("PAR_INLOGGEN_GM0141", "direct")).of("gm0141"))
                .contains("direct");
        assertThat(new ProviderSecrets(Map.of("PAR_INLOGGEN_GM0141_BESTAND", file.toString())).of("gm0141"))
                .contains("uit-een-bestand");
        assertThat(new ProviderSecrets(Map.of("PAR_INLOGGEN_GM0141", " ")).of("gm0141"))
                .isEmpty();
    }

    /** What Keycloak compares the groups of somebody with, for this role. */
    private static String groups(String role) {
        return BrokerMappers.of("gm0141", PROVIDER).stream()
                .filter(mapper -> role.equals(mapper.get("name")))
                .map(mapper -> String.valueOf(((Map<?, ?>) mapper.get("config")).get("claims")))
                .map(claims -> Json.read(claims).asJsonArray().getJsonObject(0).get("value"))
                .map(value -> ((JsonString) value).getString())
                .findFirst()
                .orElseThrow();
    }
}
