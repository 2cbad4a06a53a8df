// SPDX-License-Identifier: EUPL-1.2
package nl.par.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.par.norm.NormDifference.Way;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import org.junit.jupiter.api.Test;

class NormComparisonTest {

    private static final TenantConfig CONFIG = new TenantConfig(Path.of(System.getProperty("par.tenant-config")));
    private static final Norm FIRST = CONFIG.norm(new TenantId("pv23"), "1.0");
    private static final Norm NEXT = CONFIG.norm(new TenantId("pv23"), "1.1");

    @Test
    void a_version_differs_in_nothing_from_itself() {
        assertThat(NormComparison.between(FIRST, FIRST)).isEmpty();
    }

    @Test
    void a_new_version_names_every_term_that_gets_shorter_with_both_values() {
        assertThat(NormComparison.between(FIRST, NEXT))
                .contains(
                        new NormDifference(
                                "Maatregelen",
                                "Toegangsontzegging: langste duur",
                                "12 maanden",
                                "9 maanden",
                                Way.STRICTER),
                        new NormDifference(
                                "Maatregelen",
                                "Toegangsontzegging: twee collega’s beslissen",
                                "nee",
                                "ja",
                                Way.STRICTER),
                        new NormDifference(
                                "Bewaartermijnen", "Persoonsgegevens", "24 maanden", "18 maanden", Way.STRICTER),
                        new NormDifference(
                                "Protocol", "Eerste nazorggesprek: binnen", "1 week", "4 werkdagen", Way.STRICTER))
                .allSatisfy(one -> assertThat(one.way()).isEqualTo(Way.STRICTER));
    }

    @Test
    void going_back_is_told_as_looser() {
        assertThat(NormComparison.between(NEXT, FIRST))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.way()).isEqualTo(Way.LOOSER));
    }
}
