// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path data;

    @Test
    void a_secret_stays_the_same_until_it_is_forgotten_and_the_others_stay() {
        Secrets secrets = new Secrets(data);
        String leaves = secrets.of("koppeling-gm0160");
        String stays = secrets.of("koppeling-pv23");
        assertThat(new Secrets(data).of("koppeling-gm0160")).isEqualTo(leaves);

        assertThat(new Secrets(data).forget("koppeling-gm0160")).isTrue();

        assertThat(data.resolve("secrets.properties")).content().doesNotContain("gm0160", leaves);
        assertThat(new Secrets(data).of("koppeling-pv23")).isEqualTo(stays);
        assertThat(new Secrets(data).forget("koppeling-gm0160")).isFalse();
    }

    @Test
    void a_launcher_that_runs_on_neither_brings_it_back_nor_loses_what_a_command_made() {
        Secrets running = new Secrets(data);
        running.of("koppeling-gm0160");
        new Secrets(data).forget("koppeling-gm0160");
        String made = new Secrets(data).of("koppeling-gm0158");

        running.of("par_app");

        assertThat(data.resolve("secrets.properties"))
                .content()
                .doesNotContain("gm0160")
                .contains("koppeling-gm0158=" + made);
    }
}
