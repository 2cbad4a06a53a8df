// SPDX-License-Identifier: EUPL-1.2
package nl.par.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.casefile.CaseFile;
import nl.par.casefile.Cases;
import nl.par.database.TestDatabase;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.ShippedConfig;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.WorkingRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoveToNormTest {

    @TempDir
    private Path folder;

    @Test
    void a_dossier_keeps_the_version_it_began_under_until_it_is_moved() throws IOException {
        ShippedConfig.copyTo(folder);
        TenantConfig config = new TenantConfig(folder);
        try (WorkingRegister register = new WorkingRegister(TestDatabase.own(), "gm0150")) {
            register.with(TenantConfig.class, config).with(Clock.class, new TurnableClock());
            register.bean(CurrentUser.class)
                    .enter(new SignedIn("a", "Ada Viser", null, null, "gm0150", Set.of(Role.VPT_ADVISER)));
            UUID dossier = register.inTransaction(() -> register.bean(Cases.class)
                    .openForUnknown("Een man bij de balie")
                    .id());

            assertThat(effects(register, "1.1"))
                    .as("told before adoption, in numbers")
                    .anySatisfy(effect -> {
                        assertThat(effect.what()).isEqualTo("Dossiers");
                        assertThat(List.of(effect.touched(), effect.all())).containsExactly(1L, 1L);
                        assertThat(effect.then()).contains("18 maanden", "24 maanden");
                    });

            adopt("1.1");
            assertThat(config.refresh()).isEmpty();

            assertThat(versionOf(register, dossier)).isEqualTo("1.0");
            assertThat(register.inTransaction(() -> register.bean(Cases.class)
                            .openForUnknown("Een ander")
                            .normVersion()))
                    .as("a new one begins under the adopted version")
                    .isEqualTo("1.1");

            assertThat(register.inTransaction(
                            () -> register.bean(MoveToNorm.class).all()))
                    .isEqualTo(1);
            assertThat(versionOf(register, dossier)).isEqualTo("1.1");
            assertThatThrownBy(() -> register.inTransaction(
                            () -> register.bean(MoveToNorm.class).all()))
                    .isInstanceOf(Refusal.Conflict.class);
        }
    }

    private static List<NormEffect> effects(WorkingRegister register, String version) {
        return register.inTransaction(() -> register.bean(ReadNorm.class).versions()).stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow()
                .effects();
    }

    private static String versionOf(WorkingRegister register, UUID dossier) {
        return register.inTransaction(() -> register.bean(TenantDatabase.class)
                .read(CaseFile.class, dossier)
                .normVersion());
    }

    private void adopt(String version) throws IOException {
        Path file = folder.resolve("gm0150/organisatie.yaml");
        Files.writeString(
                file, Files.readString(file).replace("normVersie: \"1.0\"", "normVersie: \"" + version + "\""));
    }
}
