// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.par.imports.Unreadable;

/** The texts that the cells of a workbook refer to by number. They must be in memory while the rows stream by, and so they are limited. */
final class SharedTexts {

    private static final long MOST_CHARACTERS = 48L * 1024 * 1024;
    private static final int MOST = 1_500_000;

    private final List<String> texts = new ArrayList<>();

    static SharedTexts of(Workbook workbook) throws IOException {
        SharedTexts shared = new SharedTexts();
        try {
            XMLStreamReader xml = workbook.find("xl/sharedStrings.xml");
            if (xml != null) {
                shared.read(xml);
            }
        } catch (XMLStreamException e) {
            throw Workbook.damaged();
        }
        return shared;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        long characters = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                String text = CellText.until(xml, "si");
                texts.add(text);
                characters += text.length();
                if (characters > MOST_CHARACTERS || texts.size() > MOST) {
                    throw new Unreadable("Dit rekenblad bevat te veel tekst om als XLSX te lezen. Sla het op als CSV en"
                            + " probeer het opnieuw.");
                }
            }
        }
    }

    /** The text with this number. */
    String at(String number) {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Workbook.damaged();
        }
    }
}
