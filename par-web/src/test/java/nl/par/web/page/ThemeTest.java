// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.par.tenancy.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    @ParameterizedTest
    @ValueSource(strings = {"pv23", "gm0193", "gm0150", "ws0664", "gm0141", "ws0663"})
    void every_theme_is_readable(String code) {
        Theme theme = Preview.theme(code);
        assertThat(theme.look().accent().contrast(Look.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(theme.look().accent().contrast(theme.look().accentSoft())).isGreaterThanOrEqualTo(4.5);
        assertThat(theme.css())
                .contains("--par-accent: " + theme.look().accent().hex());
    }
}
