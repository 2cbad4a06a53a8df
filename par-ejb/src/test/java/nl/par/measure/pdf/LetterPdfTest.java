// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterPdfTest {

    private static final String LOGO =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'><rect width='40' height='40' fill='#1d4f91'/>"
                    + "<circle cx='20' cy='20' r='12' fill='#ffffff'/></svg>";

    @Test
    void a_letter_is_fit_for_the_archive_and_for_reading_aloud() throws IOException {
        byte[] pdf = new LetterPdf().render(letter("U schreeuwde.", Optional.of(LOGO)));
        Files.write(Path.of("target/letter.pdf"), pdf);

        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void a_letter_without_logo_shows_the_name() throws IOException {
        byte[] pdf = new LetterPdf().render(letter("U schreeuwde.", Optional.empty()));

        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Gemeente Proefstad");
    }

    @Test
    void what_somebody_typed_stays_text() throws IOException {
        String nasty =
                "<script>alert(1)</script> & \"x\" <img src='file:///etc/passwd'/> \u0000\u0007 {{feiten}} **vet**";

        byte[] pdf = new LetterPdf().render(letter(nasty, Optional.empty()));

        assertThat(text(pdf).replaceAll("\\s+", " "))
                .contains("<script>alert(1)</script> & \"x\" <img src='file:///etc/passwd'/>")
                .contains("**vet**");
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void letters_that_the_font_does_not_know_do_not_spoil_the_archive() throws IOException {
        byte[] pdf = new LetterPdf()
                .render(letter(
                        "Hij appte: \uD83D\uDE21 \u6F22\u5B57 \u0639\u0631\u0628\u064A Yıldız Łukasz Nguyễn",
                        Optional.empty()));

        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Yıldız Łukasz Nguyễn");
    }

    @Test
    void a_long_letter_numbers_its_pages() throws IOException {
        byte[] pdf =
                new LetterPdf().render(letter("Een lange zin over wat er gebeurde. ".repeat(300), Optional.empty()));

        assertThat(text(pdf)).contains("Pagina 1 van 6").contains("Pagina 6 van 6");
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Letter letter(String fact, Optional<String> logo) {
        return new Letter(
                new Letter.Sender(
                        "Gemeente Proefstad",
                        "Dienstverlening",
                        "Postbus 1, 1000 AA Proefstad",
                        "Plein 1, 1000 AB Proefstad",
                        new Letter.Contact("mevrouw A. Proef", "010 555 00 00", "vpt@proefstad.example"),
                        "proefstad.example",
                        "#1d4f91",
                        logo),
                new Letter.Addressee("De heer P. de Vries", List.of("Dorpsstraat 1", "1000 AC  PROEFSTAD")),
                LocalDate.of(2026, 4, 3),
                "PAR-2026-0001",
                "Waarschuwing",
                List.of(
                        new LetterBlock.Paragraph("Geachte heer De Vries,"),
                        new LetterBlock.Heading("Wat er is gebeurd"),
                        new LetterBlock.Bullets(List.of(fact, "U sloeg op de balie.")),
                        new LetterBlock.Paragraph(fact)),
                new Letter.Closing("Namens het college,", "mevrouw A. Proef", "adviseur"),
                List.of("Huisregels"));
    }
}
