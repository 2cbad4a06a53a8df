// SPDX-License-Identifier: EUPL-1.2
package nl.par.report.ods;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table as an OpenDocument spreadsheet with one sheet. */
public final class OdsFile {

    private static final double TEXT_COLUMN_MM = 62;
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private OdsFile() {}

    /**
     * The rows as a file. Numbers are numbers; a text that a spreadsheet would take for a formula gets an apostrophe.
     *
     * @param sheet name of the sheet
     * @param rows cells, null for an empty one; rows may differ in length
     * @param bold indexes of the rows to print bold
     */
    public static byte[] write(String sheet, List<List<@Nullable Object>> rows, Set<Integer> bold) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        Sheet page = new Sheet(sheet, Math.max(1, rows.size()), columns);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                fill(page.getRange(row, column), rows.get(row).get(column), bold.contains(row));
            }
        }
        for (int column = 0; column < columns; column++) {
            if (holdsText(rows, column)) {
                page.setColumnWidth(column, TEXT_COLUMN_MM);
            }
        }
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(page);
        return bytes(book);
    }

    private static void fill(Range cell, @Nullable Object value, boolean bold) {
        if (value instanceof Number number) {
            cell.setValue(number.doubleValue());
        } else if (value != null) {
            cell.setValue(harmless(value.toString()));
        }
        cell.setFontBold(bold);
    }

    private static boolean holdsText(List<List<@Nullable Object>> rows, int column) {
        return rows.stream()
                .skip(1)
                .anyMatch(row -> row.size() > column && row.get(column) instanceof String text && text.length() > 12);
    }

    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static byte[] bytes(SpreadSheet book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            book.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
