// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code inloggen} in {@code organisatie.yaml}. */
class OwnProviderTest {

    private static final String ALMELO = "gm0141/organisatie.yaml";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_what_is_shipped() throws IOException {
        ShippedConfig.copyTo(folder);
    }

    @Test
    void an_organisation_says_where_its_people_log_in_and_which_group_gives_which_role() {
        OwnProvider provider = new TenantConfig(folder)
                .settings(new TenantId("gm0141"))
                .ownProvider()
                .orElseThrow();

        assertThat(provider.kind()).isEqualTo(OwnProvider.Kind.OIDC);
        assertThat(provider.address()).isEqualTo(URI.create("https://login.almelo.example"));
        assertThat(provider.proof()).isEqualTo(OwnProvider.Proof.KEY);
        assertThat(provider.groupsOf("vpt-adviser")).containsExactly("PAR-adviseurs-VPT");
        assertThat(provider.groupsOf("norm-steward")).isEmpty();
        assertThat(new TenantConfig(folder).settings(new TenantId("pv23")).ownProvider())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "soort: oidc | soort: ldap | oidc of saml",
                "soort: oidc | soort: OIDC | oidc of saml",
                "uitgever: \"https:// | uitgever: \"http:// | https://",
                "uitgever: \"https:// | uitgever: \"https://naam:geheim@ | https://",
                "uitgever: | metadata: | 'uitgever' ontbreekt",
                "uitgever: | geheim: abc\\n  uitgever: | 'geheim' is hier niet bekend",
                "uitgever: | bewijs: wachtwoord\\n  uitgever: | sleutel of geheim",
                "rol: manager | rol: baas | een van de rollen",
                "rol: manager | rol: service-account | een van de rollen",
                "rol: manager | rol: norm-steward | beheerd door de provincie",
                "groep: \"PAR-leidinggevenden\", rol: manager | groep: \"PAR-medewerkers\", rol: employee | dezelfde rol twee keer",
                "domeinen: [\"almelo.example\"] | domeinen: [\"elders.example\"] | het domein van de organisatie",
                "domeinen: [\"almelo.example\"] | domeinen: [\"almelo.example\", \"zwolle.example\"] | het domein is al van gm0141",
                "domeinen: [\"almelo.example\"] | domeinen: [] | hier hoort een lijst te staan",
            })
    void a_mistake_is_named_with_its_file_and_line(String right, String wrong, String said) throws IOException {
        replace(right, wrong.replace("\\n", "\n"));

        List<String> faults = catchThrowableOfType(BrokenTenantConfig.class, () -> new TenantConfig(folder))
                .faults();

        assertThat(faults)
                .anyMatch(fault ->
                        fault.matches("(gm0141|gm0193)/organisatie.yaml, regel \\d+: .*") && fault.contains(said));
    }

    @Test
    void what_only_an_oidc_provider_has_is_refused_for_saml() throws IOException {
        replace("soort: oidc", "soort: saml\n  bewijs: geheim");

        assertThat(catchThrowableOfType(BrokenTenantConfig.class, () -> new TenantConfig(folder))
                        .faults())
                .anyMatch(fault -> fault.contains("'metadata' ontbreekt"))
                .filteredOn(fault -> fault.contains("dit hoort alleen bij 'soort: oidc'"))
                .hasSize(2);
    }

    private void replace(String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(ALMELO));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(ALMELO), text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }
}
