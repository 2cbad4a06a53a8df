// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.par.tenancy.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"pv23", "gm0193", "gm0150", "ws0664"})
    void every_theme_is_readable(String code) {
        Theme theme = Preview.theme(code);
        Theme.Colour white = new Theme.Colour("#ffffff");
        assertThat(theme.accent().contrast(white)).isGreaterThanOrEqualTo(4.5);
        assertThat(theme.accent().contrast(theme.accentSoft())).isGreaterThanOrEqualTo(4.5);
        assertThat(theme.css()).contains("--par-accent: " + theme.accent().hex());
    }

    @Test
    void a_colour_that_is_hard_to_read_is_refused_with_its_key_and_file() throws IOException {
        write("#14406b", "#f2b600");
        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("thema.yaml")
                .hasMessageContaining("accent")
                .hasMessageContaining("4.5");
    }

    @Test
    void a_value_that_is_no_colour_cannot_enter_the_style_sheet() throws IOException {
        write("#14406b", "red;} body{display:none");
        assertThatThrownBy(this::read).isInstanceOf(IllegalStateException.class).hasMessageContaining("#rrggbb");
    }

    @Test
    void contrast_follows_wcag() {
        assertThat(new Theme.Colour("#000000").contrast(new Theme.Colour("#ffffff")))
                .isEqualTo(21.0);
        assertThat(new Theme.Colour("#767676").contrast(new Theme.Colour("#ffffff")))
                .isBetween(4.53, 4.55);
    }

    private void read() {
        Themes.read(new TenantId("gm9999"), folder);
    }

    private void write(String brand, String accent) throws IOException {
        Files.writeString(
                folder.resolve("thema.yaml"),
                "merk: \"" + brand + "\"\naccent: \"" + accent
                        + "\"\naccentDonker: \"#14406b\"\naccentLicht: \"#ffffff\"\n");
        Files.writeString(folder.resolve("logo.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }
}
