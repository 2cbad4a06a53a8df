// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.par.tenancy.BrokenTenantConfig;
import nl.par.tenancy.Colour;
import nl.par.tenancy.Look;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.TenantSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewOrganisationTest {

    private static final Path SHIPPED = Path.of(System.getProperty("par.tenant-config"));

    @TempDir
    private Path root;

    @BeforeEach
    void a_folder_with_the_norm_and_nobody() throws IOException {
        Files.copy(SHIPPED.resolve("overijssel-organisaties.csv"), root.resolve("overijssel-organisaties.csv"));
        try (Stream<Path> files = Files.walk(SHIPPED.resolve("norm"))) {
            for (Path file : files.toList()) {
                Files.copy(file, root.resolve(SHIPPED.relativize(file).toString()));
            }
        }
    }

    @Test
    void all_29_organisations_of_overijssel_can_be_brought_up_together() {
        List<KnownOrganisation> all = KnownOrganisation.all(root);
        assertThat(all).hasSize(29);

        all.forEach(known -> make(known, Map.of()));

        assertThat(new TenantConfig(root).all())
                .hasSize(29)
                .extracting(TenantSettings::name)
                .contains("Provincie Overijssel", "Gemeente Hof van Twente", "Waterschap Vechtstromen");
    }

    @Test
    void a_folder_that_is_there_is_left_alone() throws IOException {
        make(almelo(), Map.of());
        String before = Files.readString(root.resolve("gm0141/organisatie.yaml"));

        assertThatThrownBy(() -> make(almelo(), Map.of()))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("bestaat al");

        assertThat(Files.readString(root.resolve("gm0141/organisatie.yaml"))).isEqualTo(before);
    }

    @Test
    void what_would_be_refused_at_the_start_leaves_no_trace() throws IOException {
        assertThatThrownBy(() -> make(almelo(), Map.of("domein", "geen domein")))
                .isInstanceOf(BrokenTenantConfig.class)
                .hasMessageContaining("domein");

        try (Stream<Path> files = Files.list(root)) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .noneMatch(name -> name.contains("gm0141"));
        }
    }

    @Test
    void what_an_administrator_types_is_text_and_never_another_line() {
        make(
                almelo(),
                Map.of("contactpersoon", "mevrouw \"J\" # d'Arc: geschorst", "eenheden", "Werk: en Inkomen; Balie"));

        TenantSettings almelo = new TenantConfig(root).settings(new TenantId("gm0141"));
        assertThat(almelo.vptContact().name()).isEqualTo("mevrouw \"J\" # d'Arc: geschorst");
        assertThat(almelo.units()).extracting(TenantSettings.Unit::name).containsExactly("Werk: en Inkomen", "Balie");
        assertThat(almelo.suspended()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffe600", "#ffffff", "#000000", "#f2b600", "#00ff00", "#808080", "#e30613"})
    void any_colour_becomes_a_look_in_which_everything_can_be_read(String own) {
        make(almelo(), Map.of("kleur", own));

        Look look = new TenantConfig(root).settings(new TenantId("gm0141")).look();
        assertThat(look.accent().contrast(Look.WHITE)).isGreaterThanOrEqualTo(Look.READABLE);
        assertThat(look.accent().contrast(look.accentSoft())).isGreaterThanOrEqualTo(Look.READABLE);
        assertThat(look.logo()).isRegularFile();
        assertThat(new Colour(own)).isNotNull();
    }

    private KnownOrganisation almelo() {
        return KnownOrganisation.find(root, "gm0141").orElseThrow();
    }

    private void make(KnownOrganisation known, Map<String, String> otherwise) {
        Map<String, String> given = new HashMap<>(NewOrganisation.madeUp(known));
        given.putAll(otherwise);
        new TenantFolder(root, new NewOrganisation(known, given)).write();
    }
}
