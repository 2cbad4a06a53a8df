// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.par.imports.RawRow;
import nl.par.imports.RowSource;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the first sheet. Nothing is ever calculated: of a formula the value counts that the spreadsheet program kept, and without one
 * the cell is reported.
 */
public final class XlsxRows implements RowSource {

    /** Cells further to the right are not looked at. */
    private static final int MOST_CELLS = 200;

    /** More than a spreadsheet can have. */
    private static final int TOO_MANY_CELLS = 20_000;

    private final Workbook workbook;
    private final SharedTexts shared;
    private final XMLStreamReader xml;
    private long line;

    private XlsxRows(Workbook workbook) throws IOException {
        this.workbook = workbook;
        this.shared = SharedTexts.of(workbook);
        this.xml = workbook.sheet();
    }

    /** Opens a file on this machine. */
    public static XlsxRows open(Path file) throws IOException {
        Workbook workbook = new Workbook(file);
        try {
            return new XlsxRows(workbook);
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    RawRow row = row();
                    if (!row.cells().stream().allMatch(String::isBlank)
                            || !row.faults().isEmpty()) {
                        return row;
                    }
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw Workbook.damaged();
        }
    }

    private RawRow row() throws XMLStreamException {
        line = number(xml.getAttributeValue(null, "r"), line + 1);
        List<String> cells = new ArrayList<>();
        List<RawRow.Unread> faults = new ArrayList<>();
        int seen = 0;
        int next = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                if (++seen > TOO_MANY_CELLS) {
                    throw Workbook.damaged();
                }
                int place = place(xml.getAttributeValue(null, "r"), next);
                next = place + 1;
                cell(place, cells, faults);
            }
        }
        return new RawRow(line, cells, faults);
    }

    private void cell(int place, List<String> cells, List<RawRow.Unread> faults) throws XMLStreamException {
        String type = String.valueOf(xml.getAttributeValue(null, "t"));
        boolean formula = false;
        String value = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String part = xml.getLocalName();
                formula |= part.equals("f");
                String text = CellText.until(xml, part);
                value = part.equals("v") || part.equals("is") ? text : value;
            }
        }
        if (place < MOST_CELLS) {
            keep(place, cells, meaning(type, value));
            if (type.equals("e") || (formula && (value == null || value.isEmpty()))) {
                faults.add(new RawRow.Unread(place, "In deze cel staat een formule zonder uitkomst."));
            }
        }
    }

    private String meaning(String type, @Nullable String value) {
        if (value == null || type.equals("e")) {
            return "";
        }
        return switch (type) {
            case "s" -> shared.at(value);
            case "inlineStr", "str", "d" -> value;
            case "b" -> value.equals("1") ? "ja" : "nee";
            default -> CellText.number(value);
        };
    }

    private static void keep(int place, List<String> cells, String text) {
        while (cells.size() <= place) {
            cells.add("");
        }
        cells.set(place, text);
    }

    /** The place of a cell such as {@code AB12}, counted from 0; the one after the former when it does not say. */
    private static int place(@Nullable String reference, int next) {
        if (reference == null) {
            return next;
        }
        int place = 0;
        for (int i = 0; i < Math.min(4, reference.length()) && Character.isLetter(reference.charAt(i)); i++) {
            place = place * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return place < 1 ? next : place - 1;
    }

    private static long number(@Nullable String text, long otherwise) {
        return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : otherwise;
    }

    @Override
    public String readAs() {
        return workbook.readAs();
    }

    @Override
    public LocalDate dayZero() {
        return workbook.dayZero();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
