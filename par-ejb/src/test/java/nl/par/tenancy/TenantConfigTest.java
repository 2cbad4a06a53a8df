// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantConfigTest {

    private static final String NORM = "norm/overijsselse-norm-1.0.yaml";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_what_is_shipped() throws IOException {
        ShippedConfig.copyTo(folder);
    }

    @Test
    void the_shipped_folder_holds_four_organisations_that_apply_the_norm() {
        TenantConfig config = new TenantConfig(folder);

        assertThat(config.all()).extracting(TenantSettings::code).contains("gm0150", "gm0193", "pv23", "ws0664");
        assertThat(config.norm(new TenantId("pv23")).kinds())
                .extracting(Norm.Kind::code)
                .containsExactly("verbaal", "fysiek", "psychisch", "anders");
        assertThat(config.settings(new TenantId("pv23")).vptContact().email()).endsWith(".example");
    }

    @Test
    void every_measure_of_the_norm_ends() {
        LocalDate start = LocalDate.of(2025, 1, 1);

        assertThat(new TenantConfig(folder).norm(new TenantId("pv23")).measures())
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(rule.longestTerm().after(start)).isBetween(start.plusDays(1), start.plusYears(5)));
    }

    @Test
    void house_rules_are_read_in_their_order_and_an_organisation_may_have_none() throws IOException {
        TenantConfig config = new TenantConfig(folder);
        assertThat(config.settings(new TenantId("pv23"))
                        .houseRules()
                        .orElseThrow()
                        .rules())
                .extracting(HouseRules.Rule::title)
                .startsWith("Wij spreken elkaar met respect aan")
                .hasSize(5);
        assertThat(config.settings(new TenantId("ws0664")).houseRules()).isEmpty();
    }

    @Test
    void a_house_rule_without_words_names_file_and_line() throws IOException {
        Files.writeString(
                folder.resolve("pv23/huisregels.yaml"),
                "vastgesteldOp: gisteren\nregels:\n  - titel: Rustig\n    text: Blijf rustig.\n");

        assertThat(faults())
                .anyMatch(fault -> fault.startsWith("pv23/huisregels.yaml, regel 1: 'gisteren' is niet wat hier hoort"))
                .contains(
                        "pv23/huisregels.yaml, regel 4: 'text' is hier niet bekend",
                        "pv23/huisregels.yaml, regel 3: 'tekst' ontbreekt");
    }

    @Test
    void a_file_that_is_no_yaml_names_file_and_line() throws IOException {
        Files.writeString(folder.resolve(NORM), "versie: \"1.0\"\nnaam: [open\n");

        assertThat(faults()).anyMatch(fault -> fault.startsWith(NORM + ", regel ") && fault.contains("YAML"));
    }

    @Test
    void all_faults_of_a_norm_are_named_together_with_their_lines() throws IOException {
        replace(NORM, "maximumtermijn: 24 maanden", "maximumtermijn: altijd");
        replace(NORM, "    trede: 2\n", "");
        replace(NORM, "aard: besluit\n    standaardtermijn", "aard: straf\n    standaardtermijn");

        List<String> faults = faults();

        assertThat(faults).anyMatch(fault -> fault.contains("'altijd'") && fault.matches(".*regel \\d\\d+: .*"));
        assertThat(faults).anyMatch(fault -> fault.contains("'trede' ontbreekt"));
        assertThat(faults).anyMatch(fault -> fault.contains("'straf'"));
    }

    @Test
    void a_usual_term_beyond_the_longest_is_refused() throws IOException {
        replace(NORM, "standaardtermijn: 6 maanden", "standaardtermijn: 13 maanden");

        assertThat(faults()).anyMatch(fault -> fault.contains("langer dan de maximumtermijn"));
    }

    @Test
    void an_organisation_may_allow_fewer_look_ups_than_the_norm_and_never_more() throws IOException {
        assertThat(new TenantConfig(folder).settings(new TenantId("pv23")).lookUps())
                .isEqualTo(new TenantConfig(folder).norm(new TenantId("pv23")).lookUps());
        assertThat(new TenantConfig(folder)
                        .settings(new TenantId("ws0664"))
                        .lookUps()
                        .perTenMinutes())
                .isEqualTo(20);

        replace("ws0664/organisatie.yaml", "raadpleeglimiet: 20", "raadpleeglimiet: 31");

        assertThat(faults())
                .anyMatch(fault ->
                        fault.matches("ws0664/organisatie.yaml, regel \\d+: .*") && fault.contains("alleen lager"));
    }

    @Test
    void a_measure_that_others_may_see_stands_in_the_norm() throws IOException {
        replace(
                NORM,
                "maatregelen: [waarschuwingsbrief, contactafspraken,",
                "maatregelen: [waarschuwingsbrif, contactafspraken,");

        assertThat(faults())
                .singleElement()
                .asString()
                .matches(NORM + ", regel \\d+: de maatregel 'waarschuwingsbrif' staat niet in deze norm");
    }

    @Test
    void a_misspelt_key_is_refused() throws IOException {
        replace("pv23/brieven/briefhoofd.yaml", "klachten:", "klachte:");

        assertThat(faults())
                .anyMatch(fault -> fault.contains("'klachte' is hier niet bekend"))
                .anyMatch(fault -> fault.contains("'klachten' ontbreekt"));
    }

    @Test
    void a_letter_without_remedy_or_with_an_unknown_placeholder_is_refused() throws IOException {
        replace("gm0193/brieven/waarschuwingsbrief.md", "{{rechtsmiddel}}", "{{naam-medewerker}}");

        assertThat(faults())
                .anyMatch(fault -> fault.contains("'{{rechtsmiddel}}' ontbreekt"))
                .anyMatch(fault -> fault.contains("'{{naam-medewerker}}' is niet bekend"));
    }

    @Test
    void html_in_a_letter_is_refused() throws IOException {
        replace("gm0193/brieven/waarschuwingsbrief.md", "## Dit gebeurde er", "<script>alert(1)</script>");

        assertThat(faults()).anyMatch(fault -> fault.contains("HTML"));
    }

    @Test
    void a_type_named_in_a_file_is_never_made() throws IOException {
        replace(NORM, "versie: \"1.0\"", "versie: !!javax.script.ScriptEngineManager [x]");

        assertThat(faults()).anyMatch(fault -> fault.startsWith(NORM) && fault.contains("not allowed"));
    }

    @Test
    void a_missing_folder_is_refused() {
        assertThat(catchThrowableOfType(BrokenTenantConfig.class, () -> new TenantConfig(folder.resolve("weg"))))
                .hasMessageContaining("niet te lezen");
    }

    @Test
    void a_new_organisation_joins_while_the_others_work() throws IOException {
        TenantConfig config = new TenantConfig(folder);
        newcomer("gm0158", "5b0d7c7e-8f0e-4c39-9d53-0f6a2b1c0158", "haaksbergen.example");

        assertThat(config.refresh()).isEmpty();

        assertThat(config.find(new TenantId("gm0158"))).isPresent();
        assertThat(config.settings(new TenantId("pv23")).name()).isEqualTo("Provincie Overijssel");
    }

    @Test
    void a_broken_newcomer_stays_out_is_named_and_disturbs_nobody() throws IOException {
        TenantConfig config = new TenantConfig(folder);
        newcomer("gm0158", "5b0d7c7e-8f0e-4c39-9d53-0f6a2b1c0158", "haaksbergen.example");
        replace("gm0158/organisatie.yaml", "normVersie: \"1.0\"", "normVersie: \"9.9\"");
        replace("pv23/organisatie.yaml", "naam: Provincie Overijssel", "name: Provincie Overijssel");

        assertThat(config.refresh())
                .anyMatch(fault -> fault.startsWith("gm0158/organisatie.yaml, regel "))
                .anyMatch(fault -> fault.startsWith("pv23/organisatie.yaml, regel "));

        assertThat(config.find(new TenantId("gm0158"))).isEmpty();
        assertThat(config.settings(new TenantId("pv23")).name()).isEqualTo("Provincie Overijssel");
    }

    @Test
    void a_newcomer_never_takes_the_organization_of_one_who_is_there() throws IOException {
        TenantConfig config = new TenantConfig(folder);
        UUID zwolle = config.settings(new TenantId("gm0193")).organizationId();
        newcomer("gm0001", zwolle.toString(), "nieuw.example");

        assertThat(config.refresh()).anyMatch(fault -> fault.contains("organisatieId"));

        assertThat(config.find(new TenantId("gm0001"))).isEmpty();
        assertThat(config.settings(new TenantId("gm0193")).organizationId()).isEqualTo(zwolle);
    }

    @Test
    void a_norm_that_is_broken_while_working_changes_nothing() throws IOException {
        TenantConfig config = new TenantConfig(folder);
        replace(NORM, "versie: \"1.0\"", "versie: [");

        assertThat(config.refresh()).isNotEmpty();

        assertThat(config.norm(new TenantId("pv23")).version()).isEqualTo("1.0");
        assertThat(config.all()).extracting(TenantSettings::code).contains("gm0150", "gm0193", "pv23", "ws0664");
    }

    private void newcomer(String code, String organization, String domain) throws IOException {
        Files.createDirectories(folder.resolve(code + "/brieven"));
        for (String file : List.of("thema.yaml", "logo.svg", "brieven/briefhoofd.yaml")) {
            Files.copy(
                    folder.resolve("pv23").resolve(file), folder.resolve(code).resolve(file));
        }
        String text = Files.readString(folder.resolve("pv23/organisatie.yaml"))
                .replace("code: pv23", "code: " + code)
                .replaceAll("organisatieId: .*", "organisatieId: " + organization)
                .replaceAll("domein: .*", "domein: " + domain);
        Files.writeString(folder.resolve(code + "/organisatie.yaml"), text);
    }

    private List<String> faults() {
        return catchThrowableOfType(BrokenTenantConfig.class, () -> new TenantConfig(folder))
                .faults();
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}
