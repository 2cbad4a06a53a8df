// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StricterNormTest {

    private static final TenantId DEVENTER = new TenantId("gm0150");
    private static final String FILE = "gm0150/organisatie.yaml";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_what_is_shipped() throws IOException {
        ShippedConfig.copyTo(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maatregelen: { waarschuwingsbrief: { standaardtermijn: 13 maanden } }",
                "maatregelen: { waarschuwingsbrief: { maximumtermijn: 25 maanden } }",
                "maatregelen: { waarschuwingsbrief: { maximumtermijn: 3 jaar } }",
                "maatregelen: { waarschuwingsbrief: { evaluatieNa: 7 maanden } }",
                "maatregelen: { herstelgesprek: { evaluatieNa: 2 maanden } }",
                "maatregelen: { contactafspraken: { standaardtermijn: 27 weken } }",
                "maatregelen: { contactafspraken: { maximumtermijn: 366 dagen } }",
                "maatregelen: { opschorting-dienstverlening: { standaardtermijn: 1 maand } }",
                "maatregelen: { opschorting-dienstverlening: { evaluatieNa: 11 werkdagen } }",
                "maatregelen: { toegangsontzegging: { maximumtermijn: 2 jaar } }",
                "maatregelen: { schadeverhaal: { opKaart: true } }",
                "zonderEvaluatieVervaltNa: 1 maand",
                "protocol: { opvang: 3 uur }",
                "protocol: { reactie: 2 dagen }",
                "protocol: { beoordelen: 4 werkdagen }",
                "protocol: { nazorg-1: 8 dagen }",
                "protocol: { informeren: 31 dagen }",
                "protocol: { terugkoppeling: 3 weken }",
                "bewaartermijnen: { kaart: 13 maanden }",
                "bewaartermijnen: { persoonsgegevens: 25 maanden }",
                "bewaartermijnen: { maximum: 61 maanden }",
                "bewaartermijnen: { zorgsignaal: 2 maanden }",
                "bewaartermijnen: { concept: 1 maand }",
                "bewaartermijnen: { raadpleging: 13 maanden }",
                "signaalkaart: { toontAangifte: true }",
                "opleiding: { Omgaan met emotie en agressie: 3 jaar }",
                "opleiding: { Werken met PAR: 37 maanden }",
                "delen: { waarschuwVooraf: 27 dagen }",
                "delen: { inzageHooguit: 4 maanden }",
                "vergelijking: { kleinsteCel: 4 }"
            })
    void a_line_that_is_looser_than_the_norm_is_refused_with_file_line_and_reason(String looser) throws IOException {
        int line = add("strenger:\n  " + looser + "\n") + 1;

        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .startsWith(FILE + ", regel " + line + ": ")
                        .contains("soepeler dan de norm, die '")
                        .contains("Hier mag een organisatie alleen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maatregelen: { waarschuwingsbrief: { standaardtermijn: 5 maanden } }",
                "maatregelen: { waarschuwingsbrief: { maximumtermijn: 12 maanden } }",
                "maatregelen: { waarschuwingsbrief: { evaluatieNa: 2 maanden } }",
                "maatregelen: { herstelgesprek: { evaluatieNa: 2 weken } }",
                "maatregelen: { contactafspraken: { maximumtermijn: 6 maanden } }",
                "maatregelen: { toegangsontzegging: { maximumtermijn: 2 maanden } }",
                "maatregelen: { toegangsontzegging: { extraAkkoord: true } }",
                "maatregelen: { waarschuwingsbrief: { opKaart: false } }",
                "zonderEvaluatieVervaltNa: 1 week",
                "protocol: { opvang: 1 uur }",
                "protocol: { reactie: 12 uur }",
                "bewaartermijnen: { kaart: 6 maanden }",
                "bewaartermijnen: { persoonsgegevens: 12 maanden }",
                "bewaartermijnen: { zorgsignaal: 2 weken }",
                "bewaartermijnen: { raadpleging: 6 maanden }",
                "signaalkaart: { toont: [herkenning] }",
                "signaalkaart: { toontMeldingPolitie: false }",
                "opleiding: { Werken met PAR: 1 jaar }",
                "opleidingErbij: [{ naam: Huisbezoek, voor: toezichthouders, herhalenNa: 1 jaar }]",
                "delen: { tenHoogste: uit }",
                "delen: { tenHoogste: blind }",
                "delen: { waarschuwVooraf: 2 maanden }",
                "delen: { inzageHooguit: 1 week }",
                "vergelijking: { kleinsteCel: 6 }"
            })
    void a_line_that_is_stricter_than_the_norm_is_accepted(String stricter) throws IOException {
        Norm norm = new TenantConfig(folder).norm(DEVENTER);
        add("strenger:\n  " + stricter + "\n");

        assertThat(new TenantConfig(folder).norm(DEVENTER)).as("and holds").isNotEqualTo(norm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"raadpleeglimiet: 31", "raadpleeglimietPerDag: 61", "raadpleeglimietKoppeling: 3001"})
    void more_look_ups_than_the_norm_are_refused(String looser) throws IOException {
        int line = add(looser + "\n");

        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .startsWith(FILE + ", regel " + line + ": ")
                        .contains("alleen lager"));
    }

    @Test
    void a_card_and_an_approval_that_the_norm_narrowed_cannot_be_widened() throws IOException {
        replace("norm/overijsselse-norm-1.0.yaml", "toont: [herkenning, ", "toont: [");
        replace("norm/overijsselse-norm-1.0.yaml", "toontMeldingPolitie: true", "toontMeldingPolitie: false");
        replace(
                "norm/overijsselse-norm-1.0.yaml",
                "opKaartTekst: Waarschuwingsbrief gestuurd",
                "opKaartTekst: Waarschuwingsbrief gestuurd\n    extraAkkoord: true");
        add("""
                strenger:
                  signaalkaart:
                    toont: [herkenning, maatregelen]
                    toontMeldingPolitie: true
                  maatregelen: { waarschuwingsbrief: { extraAkkoord: false } }
                """);

        assertThat(faults()).hasSize(3).allSatisfy(fault -> assertThat(fault).contains("soepeler dan de norm"));
    }

    @Test
    void what_is_stricter_holds_and_everything_else_is_the_norm() throws IOException {
        add("""
                strenger:
                  maatregelen:
                    toegangsontzegging: { maximumtermijn: 2 maanden, extraAkkoord: true }
                    waarschuwingsbrief: { opKaart: false }
                  zonderEvaluatieVervaltNa: 2 weken
                  protocol: { reactie: 12 uur }
                  bewaartermijnen: { persoonsgegevens: 10 maanden }
                  signaalkaart: { toont: [herkenning, voorzorg], toontMeldingPolitie: false }
                  delen: { tenHoogste: blind, waarschuwVooraf: 2 maanden }
                  opleiding: { Werken met PAR: 2 jaar }
                  opleidingErbij:
                    - { naam: Huisbezoek, voor: toezichthouders, herhalenNa: 1 jaar }
                  vergelijking: { kleinsteCel: 10 }
                """);
        TenantConfig config = new TenantConfig(folder);
        Norm here = config.norm(DEVENTER);
        Norm elsewhere = config.norm(new TenantId("pv23"));

        Norm.MeasureRule ban = here.measure("toegangsontzegging").orElseThrow();
        assertThat(List.of(ban.longestTerm().toString(), ban.usualTerm().toString()))
                .as("a usual term never outlasts the longest")
                .containsExactly("2 maanden", "2 maanden");
        assertThat(ban.extraApproval()).isTrue();
        assertThat(here.measure("waarschuwingsbrief").orElseThrow().onCard()).isFalse();
        assertThat(here.reviewGrace()).isEqualTo(Term.parse("2 weken"));
        assertThat(here.retention().card())
                .as("a card never outlasts its person")
                .isEqualTo(Term.parse("10 maanden"));
        assertThat(here.card().shows()).containsExactly("herkenning", "voorzorg");
        assertThat(here.sharing().modes()).extracting(Norm.Mode::code).containsExactly("uit", "blind");
        assertThat(here.trainings()).extracting(Norm.Training::name).contains("Huisbezoek");
        assertThat(here.benchmark().smallestCell()).isEqualTo(10);
        assertThat(here.kinds()).isEqualTo(elsewhere.kinds());
        assertThat(elsewhere.reviewGrace()).isEqualTo(Term.parse("4 weken"));
    }

    @Test
    void a_stricter_line_also_holds_over_a_version_that_a_dossier_began_under() throws IOException {
        add("strenger:\n  bewaartermijnen: { zorgsignaal: 5 weken }\n");
        TenantConfig config = new TenantConfig(folder);

        assertThat(config.norm(DEVENTER, "1.0").retention().careConcern()).isEqualTo(Term.parse("5 weken"));
        assertThat(config.norm(DEVENTER, "1.1").retention().careConcern())
                .as("the newer version is stricter still")
                .isEqualTo(Term.parse("4 weken"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strenger: { bewaartermijn: { kaart: 1 maand } }",
                "strenger: { maatregelen: { boete: { maximumtermijn: 1 maand } } }",
                "strenger: { protocol: { koffie: 1 uur } }",
                "strenger: { protocol: { opvang: 0 uur } }",
                "strenger: { protocol: { opvang: [1 uur] } }",
                "strenger: { protocol: [opvang] }",
                "strenger: { bewaartermijnen: { kaart: nooit } }",
                "strenger: { bewaartermijnen: { raadpleging: 11 weken } }",
                "strenger: { bewaartermijnen: { kaart: 1 maand, kaart: 2 maanden } }",
                "strenger: { delen: { tenHoogste: alles } }",
                "strenger: { signaalkaart: { toont: verhaal } }",
                "strenger: { signaalkaart: { toont: [verhaal] } }",
                "strenger: { vergelijking: { kleinsteCel: veel } }",
                "strenger: &a { protocol: { opvang: 1 uur } }",
                "strenger: { protocol: *weg }",
                "strenger: !!java.net.URL [\"http://par.example\"]",
                "geschorst: misschien",
                "huisregel: rustig",
                "code: gm0150"
            })
    void an_unknown_key_a_wrong_type_a_double_key_or_a_reference_is_refused_with_its_line(String wrong)
            throws IOException {
        int line = add(wrong + "\n");

        assertThat(faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).startsWith(FILE + ", regel " + line + ": "));
    }

    @Test
    void nested_references_that_would_fill_the_memory_are_refused_at_their_first_line() throws IOException {
        StringBuilder bomb = new StringBuilder("strenger:\n  a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 12; level++) {
            bomb.append("  a%d: &a%d [%s]\n".formatted(level, level, ("*a" + (level - 1) + ", ").repeat(9) + "x"));
        }
        int line = add(bomb.toString()) + 1;

        assertThat(faults().get(0)).startsWith(FILE + ", regel " + line + ": een verwijzing");
    }

    @Test
    void an_organisation_cannot_take_the_organization_or_the_domain_of_another() throws IOException {
        String zwolle = Files.readString(folder.resolve("gm0193/organisatie.yaml"));
        String id = zwolle.lines()
                .filter(line -> line.startsWith("organisatieId"))
                .findFirst()
                .orElseThrow();
        Path file = folder.resolve(FILE);
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^organisatieId: .*$", id));

        assertThat(faults()).singleElement().asString().contains("organisatieId is al van");
    }

    @Test
    void a_colour_that_is_hard_to_read_and_a_logo_that_acts_are_refused_with_their_lines() throws IOException {
        replace("gm0150/thema.yaml", "accent: \"#", "accent: \"#f2b600\" # ");
        replace("gm0150/logo.svg", "</svg>", "<script>x()</script>\n</svg>");

        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("gm0150/thema.yaml, regel 4: ")
                        .contains("contrast"))
                .anySatisfy(fault -> assertThat(fault).startsWith("gm0150/logo.svg, regel "));
    }

    private List<String> faults() {
        return catchThrowableOfType(BrokenTenantConfig.class, () -> new TenantConfig(folder))
                .faults();
    }

    /** Adds lines to the file of an organisation and answers the number of the first. */
    private int add(String lines) throws IOException {
        Path file = folder.resolve(FILE);
        String text = Files.readString(file).stripTrailing() + "\n";
        Files.writeString(file, text + lines);
        return (int) text.lines().count() + 1;
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}
