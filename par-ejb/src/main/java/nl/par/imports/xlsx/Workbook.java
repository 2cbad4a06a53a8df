// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.par.imports.Unreadable;
import org.jspecify.annotations.Nullable;

/** The parts of an XLSX file. Read with the parser of the JDK, which is told to know no document types and no outside entities. */
final class Workbook implements Closeable {

    private static final int MOST_PARTS = 1000;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String NAMES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;
    private final Expansion expansion;
    private String firstSheet = "";
    private String sheetName = "";
    private int sheets;
    private LocalDate dayZero = LocalDate.of(1899, 12, 30);

    /**
     * Opens a file.
     *
     * @throws Unreadable when it is no XLSX
     */
    Workbook(Path file) throws IOException {
        zip = unzip(file);
        expansion = new Expansion(Files.size(file));
        try {
            if (zip.size() > MOST_PARTS || zip.getEntry(WORKBOOK) == null) {
                throw notAWorkbook();
            }
            readWorkbook();
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile unzip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw notAWorkbook();
        }
    }

    private static Unreadable notAWorkbook() {
        return new Unreadable(
                "Dit is geen XLSX-bestand dat PAR kan lezen. Een bestand met een wachtwoord, of in het oude"
                        + " XLS-formaat, slaat u eerst op als XLSX of CSV.");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** A part, which may be missing. */
    @Nullable
    XMLStreamReader find(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return null;
        }
        InputStream content = new GuardedXml(zip.getInputStream(entry), expansion);
        try {
            return XML.createXMLStreamReader(content);
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    /** The first sheet. */
    XMLStreamReader sheet() throws IOException {
        XMLStreamReader sheet = find(firstSheet);
        if (sheet == null) {
            throw notAWorkbook();
        }
        return sheet;
    }

    static Unreadable damaged() {
        return new Unreadable("Dit rekenblad is beschadigd. Open het, sla het opnieuw op en probeer het nog eens.");
    }

    String readAs() {
        String all = "XLSX, werkblad “" + sheetName + "”";
        return sheets > 1 ? all + " (alleen het eerste van " + sheets + " werkbladen)" : all;
    }

    LocalDate dayZero() {
        return dayZero;
    }

    private void readWorkbook() throws IOException {
        String relation = "";
        try {
            XMLStreamReader workbook = find(WORKBOOK);
            while (workbook != null && workbook.hasNext()) {
                if (workbook.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (workbook.getLocalName().equals("workbookPr")
                        && isTrue(workbook.getAttributeValue(null, "date1904"))) {
                    dayZero = LocalDate.of(1904, 1, 1);
                } else if (workbook.getLocalName().equals("sheet") && sheets++ == 0) {
                    relation = text(workbook.getAttributeValue(NAMES, "id"));
                    sheetName = shown(text(workbook.getAttributeValue(null, "name")));
                }
            }
        } catch (XMLStreamException e) {
            throw damaged();
        }
        firstSheet = targets().getOrDefault(relation, "xl/worksheets/sheet1.xml");
    }

    private Map<String, String> targets() throws IOException {
        Map<String, String> targets = new HashMap<>();
        try {
            XMLStreamReader relations = find(RELATIONS);
            while (relations != null && relations.hasNext() && targets.size() < MOST_PARTS) {
                if (relations.next() == XMLStreamConstants.START_ELEMENT
                        && relations.getLocalName().equals("Relationship")) {
                    String target = text(relations.getAttributeValue(null, "Target"));
                    targets.put(
                            text(relations.getAttributeValue(null, "Id")),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        } catch (XMLStreamException e) {
            throw damaged();
        }
        return targets;
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String shown(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.length() > 31 ? clean.substring(0, 31) : clean;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
