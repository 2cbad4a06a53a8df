// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.par.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {

    @Test
    void a_pdf_is_recognised_by_its_content() {
        FileType.Checked checked = FileType.check("Brief.PDF", bytes("%PDF-1.7\nx"));
        assertThat(checked.mediaType()).isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "foto.png, %PDF-1.7",
        "brief.pdf, tekst",
        "pagina.txt, <html><body>x</body></html>",
        "beeld.svg, <svg xmlns='http://www.w3.org/2000/svg'/>",
        "pagina.html, <html>",
        "zonder, tekst",
        "script.js, alert(1)"
    })
    void a_name_that_says_another_type_than_the_content_is_refused(String name, String content) {
        assertThatThrownBy(() -> FileType.check(name, bytes(content))).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThatThrownBy(() -> FileType.check("a.txt", new byte[0])).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> FileType.check("a.txt", new byte[FileType.LARGEST + 1]))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void a_text_document_has_the_parts_of_one_and_no_macros() throws IOException {
        assertThat(FileType.check("verslag.docx", zip("[Content_Types].xml", "word/document.xml"))
                        .mediaType())
                .contains("wordprocessingml");
        assertThatThrownBy(() -> FileType.check("verslag.docx", zip("bom.bin"))).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> FileType.check(
                        "verslag.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt, passwd.txt",
        "C:\\map\\foto.png, foto.png",
        "..verborgen.txt, verborgen.txt",
        "a<b>\"c.txt, a_b__c.txt",
        "'  ', bijlage"
    })
    void of_a_name_only_the_last_part_in_harmless_signs_is_kept(String sent, String kept) {
        assertThat(FileType.cleanName(sent)).isEqualTo(kept);
    }

    @Test
    void a_long_name_keeps_its_end() {
        assertThat(FileType.cleanName("x".repeat(300) + ".pdf"))
                .endsWith(".pdf")
                .hasSize(100);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("<x/>"));
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
