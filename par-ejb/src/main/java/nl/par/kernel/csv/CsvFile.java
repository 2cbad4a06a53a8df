// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated text that a Dutch spreadsheet opens as it is: semicolons between the cells, UTF-8 with a byte
 * order mark, lines ending as RFC 4180 says.
 */
public final class CsvFile {

    private static final CSVFormat DUTCH =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private CsvFile() {}

    /** The rows as a file. A text that a spreadsheet would take for a formula gets an apostrophe in front of it. */
    public static byte[] write(List<List<@Nullable Object>> rows) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, DUTCH)) {
            for (List<@Nullable Object> row : rows) {
                printer.printRecord(row.stream().map(CsvFile::harmless));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Number number) {
            return String.format(Locale.ROOT, "%s", number);
        }
        String text = cell.toString();
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
