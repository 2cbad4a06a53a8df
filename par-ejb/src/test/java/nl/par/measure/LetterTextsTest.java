// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.par.kernel.Channel;
import nl.par.kernel.Refusal;
import nl.par.measure.pdf.Conformance;
import nl.par.measure.pdf.Letter;
import nl.par.measure.pdf.LetterPdf;
import nl.par.tenancy.LegalNature;
import nl.par.tenancy.LetterKind;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.TenantSettings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTextsTest {

    private static final TenantConfig CONFIG = new TenantConfig(Path.of(System.getProperty("par.tenant-config")));
    private static final LocalDate DAY = LocalDate.of(2026, 4, 7);

    static Stream<Arguments> every_letter_of_every_organisation() {
        return CONFIG.all().stream()
                .flatMap(tenant -> Stream.of(LetterKind.values()).map(kind -> Arguments.of(tenant.code(), kind)));
    }

    static Stream<Arguments> every_letter_of_every_legal_nature() {
        return Stream.of(LetterKind.values())
                .flatMap(kind -> Stream.of(LegalNature.values()).map(nature -> Arguments.of(kind, nature)));
    }

    @ParameterizedTest
    @MethodSource("every_letter_of_every_organisation")
    void every_letter_is_whole_and_keeps_both_promises_of_its_form(String tenant, LetterKind kind) throws IOException {
        TenantSettings settings = CONFIG.settings(new TenantId(tenant));
        Letter letter = write(settings, kind, LegalNature.OTHER);

        byte[] pdf = new LetterPdf().render(letter);
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/" + tenant + "-" + kind.code() + ".pdf"), pdf);
        String text = text(pdf);

        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(text)
                .contains("Op 3 april 2026: U schreeuwde aan de balie")
                .contains("Geachte heer De Vries,")
                .contains("Nationale ombudsman")
                .contains("6 april 2027")
                .contains("(PAR)")
                .contains("Autoriteit Persoonsgegevens")
                .contains(settings.vptContact().phone())
                .contains(settings.letterhead().privacyContact())
                .doesNotContain("{{")
                .doesNotContain("dader");
    }

    @ParameterizedTest
    @MethodSource("every_letter_of_every_legal_nature")
    void the_legal_nature_decides_the_remedy(LetterKind kind, LegalNature nature) throws IOException {
        byte[] pdf = new LetterPdf().render(write(CONFIG.settings(new TenantId("gm0193")), kind, nature));
        String text = text(pdf);

        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(text.contains("binnen zes weken")).isEqualTo(nature == LegalNature.DECISION);
        assertThat(text.contains("civiele rechter")).isEqualTo(nature == LegalNature.PRIVATE_LAW);
        assertThat(text.contains("geen besluit")).isEqualTo(nature == LegalNature.OTHER);
    }

    @Test
    void an_arrangement_names_what_stays_open() throws IOException {
        String text = text(new LetterPdf()
                .render(write(CONFIG.settings(new TenantId("pv23")), LetterKind.ARRANGEMENT, LegalNature.OTHER)));

        assertThat(text)
                .contains("via: telefoon of brief")
                .contains("hooguit 1 keer per week")
                .contains("112")
                .contains("bezwaar of beroep")
                .contains("vertegenwoordigen")
                .contains("Deze afspraken gelden niet voor: het afvalbrengstation");
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {"ARRANGEMENT", "SUSPENSION", "ACCESS_BAN"})
    void whatever_closes_something_keeps_emergencies_objections_and_statutory_acts_open(LetterKind kind)
            throws IOException {
        String text =
                text(new LetterPdf().render(write(CONFIG.settings(new TenantId("pv23")), kind, LegalNature.OTHER)));

        assertThat(text).contains("112", "bezwaar of beroep", "Wat de wet voorschrijft", "vertegenwoordigen");
    }

    @Test
    void a_ban_names_the_building_and_what_one_may_still_come_for() throws IOException {
        assertThat(text(new LetterPdf()
                        .render(write(
                                CONFIG.settings(new TenantId("pv23")),
                                LetterKind.ACCESS_BAN,
                                LegalNature.PRIVATE_LAW))))
                .contains("U mag niet komen in: het kantoor aan het Voorbeeldplein 1.")
                .contains("U mag wel komen voor: een paspoort ophalen, op afspraak.");
    }

    @Test
    void a_claim_adds_up_its_items() throws IOException {
        assertThat(text(new LetterPdf()
                        .render(write(
                                CONFIG.settings(new TenantId("pv23")),
                                LetterKind.DAMAGE_CLAIM,
                                LegalNature.PRIVATE_LAW))))
                .contains("de telefoon: € 99,50 (bewijs: een foto).")
                .contains("Samen: € 1.349,50.")
                .contains("uiterlijk 7 mei 2026");
    }

    @ParameterizedTest
    @MethodSource("every_letter_of_every_organisation")
    void own_words_take_the_place_of_what_the_template_allows_and_of_nothing_else(String tenant, LetterKind kind)
            throws IOException {
        TenantSettings settings = CONFIG.settings(new TenantId(tenant));
        List<String> standard = new LetterTemplate(settings.letterText(kind)).passages();
        List<Passage> own = new ArrayList<>();
        standard.forEach(
                text -> own.add(new Passage(own.size() + 1, text, "# Eigen **woorden** {{fg}}.\n\nNog iets.")));

        byte[] pdf = new LetterPdf().render(write(settings, kind, LegalNature.DECISION, own));
        String text = text(pdf);

        assertThat(standard).isNotEmpty();
        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(text)
                .contains("# Eigen **woorden** {{fg}}. Nog iets.", "Op 3 april 2026: U schreeuwde")
                .contains("binnen zes weken", "(PAR)", settings.letterhead().privacyContact())
                .contains(settings.vptContact().phone());
        standard.forEach(
                words -> assertThat(text).doesNotContain(words.substring(0, 30).replaceAll("\\s+", " ")));
    }

    @Test
    void a_passage_that_the_template_worded_otherwise_meanwhile_stops_the_letter() {
        List<Passage> own = List.of(new Passage(1, "Zo stond het er eerst.", "Eigen woorden."));

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(
                        () -> write(CONFIG.settings(new TenantId("pv23")), LetterKind.WARNING, LegalNature.OTHER, own));
    }

    @Test
    void what_was_typed_is_not_read_as_markdown_or_placeholder() {
        String typed = "# kop\n\n- **vet** [x](http://kwaad.example) {{fg}}";
        LetterContent content = new LetterContent(
                new Addressee("{{telefoon}}", List.of("<b>"), "Geachte {{einddatum}}"),
                List.of(new LetterFact(DAY, "feit", typed)),
                null,
                null,
                null,
                null,
                null,
                List.of());
        Norm norm = CONFIG.norm(new TenantId("pv23"));

        Letter letter = Letters.write(
                CONFIG.settings(new TenantId("pv23")),
                norm,
                LetterKind.WARNING,
                content,
                terms(LegalNature.OTHER),
                new Letters.Dated(DAY, "PAR-1"));

        assertThat(letter.body().toString())
                .contains("Op 7 april 2026: # kop\n\n- **vet** [x](http://kwaad.example) {{fg}}")
                .contains("Geachte {{einddatum}},");
    }

    private static Letter write(TenantSettings settings, LetterKind kind, LegalNature nature) {
        return write(settings, kind, nature, List.of());
    }

    private static Letter write(TenantSettings settings, LetterKind kind, LegalNature nature, List<Passage> own) {
        LetterContent content = new LetterContent(
                new Addressee(
                        "De heer P. de Vries", List.of("Dorpsstraat 12", "8011 AB  ZWOLLE"), "Geachte heer De Vries"),
                List.of(
                        new LetterFact(
                                LocalDate.of(2026, 4, 3),
                                "feit",
                                "U schreeuwde aan de balie van het loket en sloeg met uw vuist op de tafel."),
                        new LetterFact(LocalDate.of(2026, 4, 3), "citaat", "U zei: “Ik weet je te vinden.”")),
                new TalkPlan(
                        LocalDate.of(2026, 4, 14).atTime(10, 30), "het kantoor aan het Voorbeeldplein 1, kamer 2.14"),
                new Arrangement(
                        List.of(Channel.TELEFOON, Channel.BRIEF),
                        "de teamleider Dienstverlening",
                        "038 555 01 11",
                        "Postbus 1000, 8000 AA Zwolle",
                        1,
                        "week",
                        List.of("het afvalbrengstation"),
                        List.of()),
                new Suspension(
                        "de huisbezoeken van de vergunningverlener",
                        "artikel 4 van onze regeling",
                        List.of("vragen per brief of telefoon"),
                        List.of()),
                new Premises(
                        List.of("het kantoor aan het Voorbeeldplein 1"),
                        List.of("de publiekshal"),
                        "telefoon 038 555 01 11",
                        List.of("een paspoort ophalen, op afspraak"),
                        List.of()),
                new Damage(
                        List.of(
                                new Damage.Item("de ruit van de balie", new BigDecimal("1250.00"), "de rekening"),
                                new Damage.Item("de telefoon", new BigDecimal("99.5"), "een foto")),
                        LocalDate.of(2026, 5, 7),
                        "NL00 PARB 0000 0000 00, kenmerk M2026-0007"),
                own);
        return Letters.write(
                settings,
                CONFIG.norm(new TenantId(settings.code())),
                kind,
                content,
                terms(nature),
                new Letters.Dated(DAY, "M2026-0007"));
    }

    private static Terms terms(LegalNature nature) {
        return new Terms(
                DAY,
                LocalDate.of(2027, 4, 6),
                LocalDate.of(2026, 10, 6),
                "het was de eerste keer, maar de bedreiging was ernstig en u heeft de komende maanden vaker contact met ons.",
                nature);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            return stripper.getText(document)
                    .replaceAll("\\s+", " ")
                    .replaceAll("Pagina \\d van \\d (Kenmerk \\S+ )?", "");
        }
    }
}
