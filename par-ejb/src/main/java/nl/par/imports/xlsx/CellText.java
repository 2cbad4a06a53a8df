// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports.xlsx;

import java.math.BigDecimal;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what a cell says. */
final class CellText {

    /** The most characters that a cell can hold; the rest is not kept. */
    private static final int LONGEST = 32_767;

    /** No number that is written in a register is longer. */
    private static final int LONGEST_NUMBER = 40;

    private CellText() {}

    /** All text up to the end of this element; how to pronounce it ({@code rPh}) is left out. */
    static String until(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int aside = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
                break;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                aside++;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                aside--;
            } else if (xml.isCharacters() && aside == 0 && text.length() < LONGEST) {
                text.append(xml.getText(), 0, Math.min(xml.getTextLength(), LONGEST - text.length()));
            }
        }
        return text.toString();
    }

    /** A number as people write it: {@code 8011} rather than {@code 8.011E3}; what is none stays as it is. */
    static String number(String raw) {
        String text = raw.strip();
        if (text.length() > LONGEST_NUMBER || !text.matches("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?")) {
            return text;
        }
        return new BigDecimal(text).stripTrailingZeros().toPlainString();
    }
}
