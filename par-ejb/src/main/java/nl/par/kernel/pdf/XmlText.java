// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel.pdf;

import java.util.stream.Collectors;

/** Plain text as XHTML holds it: what somebody typed can never become markup. */
public final class XmlText {

    private XmlText() {}

    /** Escaped, and without what XML cannot hold; on one line. */
    public static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlText::inXml).forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append(' ');
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** The same, with its line ends. */
    public static String lines(String text) {
        return text.strip().lines().map(XmlText::of).collect(Collectors.joining("<br/>"));
    }

    private static boolean inXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
