// SPDX-License-Identifier: EUPL-1.2
package nl.par.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.par.kernel.IncidentKind;
import org.junit.jupiter.api.Test;

class ReportFileTest {

    private final Figures figures = Figures.count(
            ReportPeriod.year(2024), reports(12), List.of(new Tallied<>(UUID.randomUUID(), Imposed.AANGIFTE_POLITIE)));

    @Test
    void theCsvOpensInADutchSpreadsheetAndLeavesEmptyRowsEmpty() {
        String csv = csv(new AnnualReport("Waterschap Één", figures, null));

        assertThat(csv)
                .startsWith("\uFEFForganisatie;periode;tabel;onderdeel;aantal\r\n")
                .contains("Waterschap Één;2024;Soort melding;Totaal;12\r\n")
                .contains("Waterschap Één;2024;Soort melding;Fysieke agressie;\r\n")
                .contains("Waterschap Één;2024;Opgelegde sancties/maatregelen;Aangifte politie;1\r\n");
    }

    @Test
    void aNameThatASpreadsheetWouldCalculateStaysText() {
        assertThat(csv(new AnnualReport("=1+1", figures, null)))
                .contains("'=1+1;2024;")
                .doesNotContain("\n=1+1");
    }

    @Test
    void theYearBeforeStandsInTheSameFile() {
        Figures before = Figures.count(ReportPeriod.year(2023), reports(3), List.of());

        assertThat(csv(new AnnualReport("Zwolle", figures, before)))
                .contains("Zwolle;2024;Soort melding;Totaal;12\r\n")
                .contains("Zwolle;2023;Soort melding;Totaal;3\r\n");
    }

    @Test
    void theSpreadsheetShowsTheTwoTablesBesideEachOther() throws IOException {
        Sheet sheet = open(ReportFile.write(new AnnualReport("Deventer", figures, null), FileFormat.ODS));

        assertThat(cell(sheet, 0, 0)).isEqualTo("Agressie en geweld 2024, Deventer");
        assertThat(cell(sheet, 2, 0)).isEqualTo("Soort melding");
        assertThat(cell(sheet, 2, 3)).isEqualTo("Opgelegde sancties/maatregelen");
        assertThat(cell(sheet, 3, 1)).isEqualTo(12.0);
        assertThat(cell(sheet, 3, 4)).isEqualTo(1.0);
        assertThat(cell(sheet, 4, 0)).isEqualTo("Verbale agressie");
        assertThat(cell(sheet, 5, 1)).as("nothing physical: empty, not nought").isNull();
        assertThat(cell(sheet, 8, 3)).isEqualTo("Aangifte politie");
        assertThat(cell(sheet, 8, 4)).isEqualTo(1.0);
    }

    private static Object cell(Sheet sheet, int row, int column) {
        return sheet.getRange(row, column).getValue();
    }

    private static Sheet open(byte[] ods) throws IOException {
        return new SpreadSheet(new ByteArrayInputStream(ods)).getSheet("Jaarverslag 2024");
    }

    private static String csv(AnnualReport report) {
        return new String(ReportFile.write(report, FileFormat.CSV), StandardCharsets.UTF_8);
    }

    private static List<Tallied<IncidentKind>> reports(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Tallied<>(UUID.randomUUID(), IncidentKind.VERBAAL))
                .toList();
    }
}
