// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.par.kernel.StatementKind;
import nl.par.kernel.pdf.AccessiblePdf;
import nl.par.measure.pdf.Conformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CourtFileTest {

    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-04-03T10:00:00Z");

    @Test
    void a_dossier_for_a_court_has_a_cover_contents_with_page_numbers_and_can_be_kept_and_read_aloud()
            throws IOException {
        byte[] pdf = pdf(40);
        Files.write(Path.of("target/dossier.pdf"), pdf);

        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Dossier D2026-0001", "Inhoud", "1. Betrokkene, pagina ", "2. Overzicht, pagina ")
                .contains("Melding 2026-0001 (door betrokkene betwist)", "Notitie: Inschatting", "<b>geen opmaak</b>")
                .containsPattern("Pagina 5 van \\d+");
    }

    @Test
    void a_dossier_with_nothing_on_its_timeline_is_a_dossier_as_well() throws IOException {
        assertThat(Conformance.faults(pdf(0))).isEmpty();
    }

    private static byte[] pdf(int notes) {
        UUID incident = UUID.randomUUID();
        List<CourtLine> lines = new ArrayList<>();
        if (notes > 0) {
            lines.add(new CourtLine(
                    DAY,
                    TimelineKind.INCIDENT,
                    "Melding 2026-0001",
                    "Hij riep tegen [collega]: <b>geen opmaak</b> & \u0000.",
                    null,
                    incident,
                    null));
            lines.add(new CourtLine(
                    DAY.plusDays(1),
                    TimelineKind.VIEW,
                    "Betrokkene betwist de melding",
                    "Zo ging het niet.",
                    null,
                    incident,
                    true));
        }
        for (int i = 0; i < notes; i++) {
            lines.add(new CourtLine(
                    DAY.plusDays(2 + i),
                    TimelineKind.NOTE,
                    "Inschatting",
                    "Een langere tekst over wat er was.\nMet een tweede regel. ".repeat(6),
                    StatementKind.ASSESSMENT,
                    null,
                    null));
        }
        return AccessiblePdf.compose(new CourtFileHtml(new CourtFile(
                        "Gemeente Proefstad",
                        "#1d4f91",
                        "D2026-0001",
                        "Piet Voorbeeld",
                        List.of(new CourtFile.Known("Naam", "Piet Voorbeeld")),
                        LocalDate.of(2026, 11, 22),
                        CourtLine.parts(lines, Locale.forLanguageTag("nl"))))
                .write());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[ \\r\\n]+", " ");
        }
    }
}
