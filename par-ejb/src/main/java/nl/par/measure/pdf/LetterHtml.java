// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure.pdf;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.par.kernel.pdf.AccessiblePdf;
import nl.par.kernel.pdf.XmlText;

/** Writes a letter as XHTML for the page composer. Every text is escaped here, and nowhere else. */
final class LetterHtml {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

    private final Letter letter;

    LetterHtml(Letter letter) {
        this.letter = letter;
    }

    String write(String css) {
        return "<html lang=\"nl\" xml:lang=\"nl\"><head>" + head(css) + "</head><body>" + letterhead() + addressee()
                + references() + "<h1 id=\"onderwerp\">" + text(letter.subject()) + "</h1>" + body() + closing()
                + attachments() + "</body></html>";
    }

    private String head(String css) {
        return "<title>" + text(letter.subject()) + "</title>"
                + "<meta name=\"subject\" content=\""
                + text("Brief van " + letter.sender().organisation()) + "\"/>"
                + "<meta name=\"author\" content=\"" + text(letter.sender().organisation()) + "\"/>"
                + "<bookmarks><bookmark name=\"" + text(letter.subject()) + "\" href=\"#onderwerp\"/>" + bookmarks()
                + "</bookmarks><style>" + css(css) + "</style>";
    }

    private String css(String css) {
        String reference = letter.reference().replaceAll("[^\\w -]", "");
        return css.replace("#123456", letter.sender().colour()).replace("KENMERK", "Kenmerk " + reference);
    }

    private String bookmarks() {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < letter.body().size(); i++) {
            if (letter.body().get(i) instanceof LetterBlock.Heading heading) {
                marks.append("<bookmark name=\"")
                        .append(text(heading.text()))
                        .append("\" href=\"#deel")
                        .append(i);
                marks.append("\"/>");
            }
        }
        return marks.toString();
    }

    private String letterhead() {
        Letter.Sender sender = letter.sender();
        String name = sender.organisation();
        String mark = sender.logoSvg()
                .map(svg ->
                        "<img class=\"logo\" alt=\"" + text("Logo van " + name) + "\" src=\"data:image/svg+xml;base64,"
                                + Base64.getEncoder()
                                        .encodeToString(ownTypeface(svg).getBytes(StandardCharsets.UTF_8)) + "\"/>")
                .orElse("<p class=\"naam\">" + text(name) + "</p>");
        return "<div class=\"briefhoofd\"><p class=\"afzender\"><span class=\"label\">" + text(name) + "</span><br/>"
                + text(sender.department()) + "<br/>" + text(sender.visitingAddress()) + "<br/>"
                + text(sender.website()) + "</p>" + mark + "</div>";
    }

    /** A logo's words come in the typeface of the letter, which is there on every server. */
    private static String ownTypeface(String svg) {
        return svg.replaceAll("font-family=\"[^\"]*\"", "font-family=\"" + AccessiblePdf.FONT + "\"");
    }

    private String addressee() {
        Letter.Sender sender = letter.sender();
        String lines = letter.addressee().lines().stream()
                .map(line -> "<br/>" + text(line))
                .collect(Collectors.joining());
        return "<div class=\"venster\"><p class=\"retour\">" + text("Retouradres: " + sender.returnAddress()) + "</p>"
                + "<p class=\"adres\">" + text(letter.addressee().name()) + lines + "</p></div>";
    }

    private String references() {
        Letter.Sender sender = letter.sender();
        return "<div class=\"kolom\">"
                + reference("Datum", DATE.format(letter.date()))
                + reference("Ons kenmerk", letter.reference())
                + reference("Contactpersoon", sender.contact().name())
                + reference("Telefoon", sender.contact().phone())
                + reference("E-mail", sender.contact().email())
                + "</div>";
    }

    private static String reference(String label, String value) {
        return "<p><span class=\"label\">" + text(label) + "</span><br/>" + text(value) + "</p>";
    }

    private String body() {
        StringBuilder html = new StringBuilder();
        List<LetterBlock> blocks = letter.body();
        for (int i = 0; i < blocks.size(); i++) {
            html.append(block(blocks.get(i), i));
        }
        return html.toString();
    }

    private static String block(LetterBlock block, int place) {
        if (block instanceof LetterBlock.Heading heading) {
            return "<h2 id=\"deel" + place + "\">" + text(heading.text()) + "</h2>";
        }
        if (block instanceof LetterBlock.Bullets bullets) {
            return bullets.items().stream()
                    .map(item -> "<li>" + lines(item) + "</li>")
                    .collect(Collectors.joining("", "<ul>", "</ul>"));
        }
        return "<p>" + lines(((LetterBlock.Paragraph) block).text()) + "</p>";
    }

    private String closing() {
        Letter.Closing closing = letter.closing();
        return "<div class=\"slot\"><p>Met vriendelijke groet,</p><p>" + text(closing.onBehalfOf()) + "</p>"
                + "<p class=\"handtekening\">" + text(closing.name()) + "<br/>" + text(closing.role()) + "</p></div>";
    }

    private String attachments() {
        if (letter.attachments().isEmpty()) {
            return "";
        }
        return letter.attachments().stream()
                .map(name -> "<li>" + text(name) + "</li>")
                .collect(Collectors.joining("", "<h2 id=\"bijlagen\">Bijlagen</h2><ul>", "</ul>"));
    }

    private static String lines(String text) {
        return XmlText.lines(text);
    }

    private static String text(String text) {
        return XmlText.of(text);
    }
}
