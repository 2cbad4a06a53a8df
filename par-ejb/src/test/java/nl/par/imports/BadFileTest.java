// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.par.imports.csv.CsvRows;
import nl.par.imports.csv.CsvShape;
import nl.par.imports.xlsx.XlsxRows;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are wrong by accident or on purpose: a clear word or a reported row, and never more memory than one row needs. */
class BadFileTest {

    private static final Norm NORM =
            new TenantConfig(Path.of(System.getProperty("par.tenant-config"))).norm(new TenantId("pv23"));
    private static final String HEADER = "externeReferentie,datum,kanaal,soorten,roepnaam,geslachtsnaam\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String GOOD = "r1,2026-11-19,balie,verbaal,Jan,Smit\n";

    @TempDir
    Path folder;

    private static FileRows csv(byte[] content) throws IOException {
        CsvShape shape = CsvShape.of(new ByteArrayInputStream(content));
        return rows(CsvRows.open(shape, new ByteArrayInputStream(content)));
    }

    private static FileRows rows(RowSource source) throws IOException {
        return new FileRows(source, NORM, Instant.parse("2026-11-22T12:00:00Z"));
    }

    private static FileRows csv(String content) throws IOException {
        return csv(content.getBytes(UTF_8));
    }

    private static Portion all(String content) throws IOException {
        return csv(content).next();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "a,b,c\n1,2,3\n",
                "externeReferentie,datum\nx,y\n",
                "externeReferentie,datum,kanaal,soorten,Datum\n",
                "%PDF-1.4\u0000\u0001",
            })
    void a_file_that_is_no_register_is_refused_in_plain_words(String content) {
        assertThatThrownBy(() -> all(content)).isInstanceOf(Unreadable.class).hasMessageMatching("[A-Z].*[.]");
    }

    @Test
    void headers_are_known_in_any_order_case_and_with_spaces() throws IOException {
        Portion rows = all("""
                "Soorten";KANAAL;Datum;externe referentie;e-mail adres
                Verbale agressie en fysiek;Sociale media;3 maart 2026 14:02;r1;a@b.nl
                """);
        assertThat(rows.faults()).isEmpty();
        assertThat(rows.good().get(0).report().soorten()).hasSize(2);
    }

    @Test
    void the_example_of_the_guide_has_three_good_rows_and_a_bad_one() throws IOException {
        Portion rows = csv(Files.readAllBytes(Path.of("..", "docs", "voorbeelden", "register.csv")))
                .next();
        assertThat(rows.good()).hasSize(3);
        assertThat(rows.faults()).extracting(Fault::regel, Fault::kolom).containsExactly(tuple(5L, "datum"));
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_told() {
        assertThatThrownBy(() -> all(HEADER + "r1,\"" + GOOD.repeat(10))).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> all(HEADER + "r1,\"" + GOOD.repeat(200_000))).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_million_percent_signs_a_name_of_ten_thousand_characters_and_control_characters_are_reported_rows()
            throws IOException {
        Portion rows = all(HEADER
                + "r1," + TODAY + ",balie,verbaal,Jan," + "%".repeat(1_000_000) + "\n"
                + "r2," + TODAY.minusDays(1) + ",balie,verbaal,Jan," + "x".repeat(10_000) + "\n"
                + "r3," + TODAY.minusDays(1) + ",balie,verbaal,Jan,Sm\u0007it\n"
                + "r4," + TODAY.minusDays(1) + ",balie,verbaal,Jan,=HYPERLINK(1)\n"
                + "r4," + TODAY.minusDays(1) + ",balie,verbaal,Jan,Dubbel\n"
                + "," + TODAY.minusDays(1) + ",balie,verbaal,Jan,Zonder\n"
                + "r7," + TODAY.plusDays(9) + ",balie,verbaal,Jan,Later\n"
                + "r8,,balie,verbaal,Jan,Nooit,en,nog,meer,cellen\n");
        assertThat(rows.faults()).extracting(Fault::regel).containsExactly(2L, 3L, 4L, 6L, 7L, 8L, 9L);
        assertThat(rows.good()).hasSize(1);
        assertThat(rows.faults().toString()).doesNotContain("%%%").doesNotContain("xxx");
    }

    @Test
    void what_is_no_utf8_is_read_as_windows_1252_and_said() throws IOException {
        String text = HEADER + GOOD.replace("Smit", "Mëijer");
        try (FileRows old = csv(text.getBytes(Charset.forName("windows-1252")));
                FileRows marked = csv(("\uFEFF" + text).getBytes(UTF_8))) {
            assertThat(old.readAs()).contains("Windows-1252");
            assertThat(marked.readAs()).contains("UTF-8").contains("komma");
            assertThat(old.next().good().toString()).contains("Mëijer");
            assertThat(marked.next().good().toString()).contains("Mëijer");
        }
    }

    /** Sixty megabytes here; the whole gigabyte with -Dpar.import.bytes=1073741824. */
    @Test
    void a_huge_file_streams_by_without_filling_the_memory() throws IOException {
        long bytes = Long.getLong("par.import.bytes", 60L * 1024 * 1024);
        long rows = Math.min(bytes / MadeUpRows.row(123_456).length(), SeenReferences.MOST - 1);
        int story = (int) (bytes / rows - MadeUpRows.row(123_456).length());
        System.gc();
        long before = used();
        long most = 0;
        long read = 0;
        CsvShape shape = CsvShape.of(MadeUpRows.of(rows, story));
        try (FileRows file = rows(CsvRows.open(shape, MadeUpRows.of(rows, story)))) {
            for (Portion portion = file.next(); !portion.rows().isEmpty(); portion = file.next()) {
                read += portion.rows().size();
                if (read % 100_000 == 0) {
                    System.gc();
                    most = Math.max(most, used() - before);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d rows, %d MB, at most %d MB more in use%n", read, bytes >> 20, most >> 20);
        assertThat(read).isEqualTo(rows);
        assertThat(most).isLessThan(160L * 1024 * 1024);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void a_workbook_is_read_with_dates_as_numbers_shared_texts_and_the_kept_outcome_of_a_formula() throws IOException {
        long day = LocalDate.of(1899, 12, 30).until(TODAY.minusDays(3), java.time.temporal.ChronoUnit.DAYS);
        String row = "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>1+1</f><v>r1</v></c><c r=\"B2\"><v>" + day
                + "</v></c><c r=\"C2\" t=\"s\"><v>0</v></c><c r=\"D2\" t=\"inlineStr\"><is><t>verbaal</t></is></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><f>VERT.ZOEKEN(1)</f></c><c r=\"B3\"><v>" + day
                + "</v></c><c r=\"C3\" t=\"s\"><v>0</v></c><c r=\"D3\" t=\"inlineStr\"><is><t>verbaal</t></is></c></row>";
        Portion rows = xlsx(workbook(headings() + row, "<sst><si><t>balie</t></si></sst>"));
        assertThat(rows.good()).hasSize(1);
        assertThat(rows.good().get(0).reference()).isEqualTo("r1");
        assertThat(rows.faults()).extracting(Fault::reden).contains("In deze cel staat een formule zonder uitkomst.");
    }

    @Test
    void a_workbook_that_unfolds_without_end_is_refused() throws IOException {
        Path bomb = workbook(headings() + "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>".repeat(2), "");
        Path large = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(large))) {
            parts(zip, "");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet><sheetData>" + headings()).getBytes(UTF_8));
            byte[] row = "<row><c t=\"inlineStr\"><is><t>aaaaaaaaaaaaaaaa</t></is></c></row>"
                    .repeat(1000)
                    .getBytes(UTF_8);
            for (int i = 0; i < 20_000; i++) {
                zip.write(row);
            }
            zip.write("</sheetData></worksheet>".getBytes(UTF_8));
        }
        assertThat(Files.size(large)).isLessThan(8L * 1024 * 1024);
        assertThatThrownBy(() -> drain(large))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("groter dan het lijkt");
        assertThat(drain(bomb)).isPositive();
    }

    @Test
    void one_endless_text_a_far_cell_an_entity_and_what_is_no_workbook_are_refused_or_left_out() throws IOException {
        Path text = folder.resolve("text.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(text))) {
            parts(zip, "");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>".getBytes(UTF_8));
            java.util.Random random = new java.util.Random(1);
            byte[] noise = new byte[600_000];
            for (int i = 0; i < noise.length; i++) {
                noise[i] = (byte) ('a' + random.nextInt(26));
            }
            zip.write(noise);
        }
        assertThatThrownBy(() -> drain(text)).isInstanceOf(Unreadable.class).hasMessageContaining("te lang");
        Path far = workbook(headings() + "<row><c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c></row>", "");
        assertThat(drain(far)).isPositive();
        Path entity = workbook(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                headings() + "<row><c><v>&e;</v></c></row>",
                "");
        assertThatThrownBy(() -> drain(entity)).isInstanceOf(Unreadable.class);
        Path none = Files.write(folder.resolve("geen.xlsx"), "PK\u0003\u0004zomaar".getBytes(UTF_8));
        assertThatThrownBy(() -> drain(none)).isInstanceOf(Unreadable.class).hasMessageContaining("geen XLSX");
    }

    private static String headings() {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        for (String name : new String[] {"externeReferentie", "datum", "kanaal", "soorten"}) {
            row.append("<c t=\"inlineStr\"><is><t>").append(name).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static Portion xlsx(Path file) throws IOException {
        try (FileRows rows = rows(XlsxRows.open(file))) {
            return rows.next();
        }
    }

    private static long drain(Path file) throws IOException {
        long rows = 0;
        try (XlsxRows source = XlsxRows.open(file)) {
            while (source.next() != null) {
                rows++;
            }
        }
        return rows;
    }

    private Path workbook(String rows, String shared) throws IOException {
        return workbook("", rows, shared);
    }

    private Path workbook(String before, String rows, String shared) throws IOException {
        Path file = Files.createTempFile(folder, "boek", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            parts(zip, shared);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write((before + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>").getBytes(UTF_8));
        }
        return file;
    }

    private static void parts(ZipOutputStream zip, String shared) throws IOException {
        zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        zip.write(("<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .getBytes(UTF_8));
        zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
        zip.write("<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                .getBytes(UTF_8));
        if (!shared.isEmpty()) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(shared.getBytes(UTF_8));
        }
    }
}
