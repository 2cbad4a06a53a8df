// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.par.kernel.pdf.XmlText;

/** Writes a dossier for a court as XHTML: cover, table of contents with page numbers, the person, an overview, and every part. */
final class CourtFileHtml {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

    private final CourtFile file;
    private final String title;

    CourtFileHtml(CourtFile file) {
        this.file = file;
        this.title = "Dossier " + file.number();
    }

    String write() {
        return "<html lang=\"nl\" xml:lang=\"nl\"><head><title>" + XmlText.of(title)
                + "</title><meta name=\"subject\" content=\""
                + XmlText.of("Dossier van " + file.organisation() + " over agressie tegen mensen met een publieke taak")
                + "\"/><meta name=\"author\" content=\"" + XmlText.of(file.organisation()) + "\"/><bookmarks>"
                + bookmarks()
                + "</bookmarks><style>" + css() + "</style></head><body>" + cover() + contents() + person() + overview()
                + parts() + "</body></html>";
    }

    private String css() {
        try (InputStream css = CourtFileHtml.class.getResourceAsStream("courtfile.css")) {
            if (css == null) {
                throw new IllegalStateException("missing in the application: courtfile.css");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("#123456", file.colour().matches("#[0-9a-fA-F]{6}") ? file.colour() : "#123456")
                    .replace("NUMMER", title.replaceAll("[^\\w -]", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String bookmarks() {
        return bookmark("voorblad", title)
                + bookmark("inhoud", "Inhoud")
                + bookmark("betrokkene", "1. Betrokkene")
                + bookmark("overzicht", "2. Overzicht")
                + places().mapToObj(i -> bookmark("deel" + i, heading(i))).collect(Collectors.joining());
    }

    private static String bookmark(String place, String name) {
        return "<bookmark name=\"" + XmlText.of(name) + "\" href=\"#" + place + "\"/>";
    }

    private String cover() {
        return "<div class=\"voorblad\"><p class=\"organisatie\">" + XmlText.of(file.organisation())
                + "</p><h1 id=\"voorblad\">"
                + XmlText.of(title) + "</h1><p class=\"wie\">" + XmlText.of(file.person()) + "</p><p>Gemaakt op "
                + DATE.format(file.made()) + " uit het register van agressie tegen mensen met een publieke taak.</p>"
                + "<p>Vertrouwelijk. Bestemd voor de rechter. De namen van medewerkers zijn vervangen door [collega]. Bij elk"
                + " onderdeel staat of het een feit, een letterlijk citaat of een inschatting is, als dat is vastgelegd.</p></div>";
    }

    private String contents() {
        return "<div class=\"inhoud\"><h2 id=\"inhoud\">Inhoud</h2>" + entry("betrokkene", "1. Betrokkene")
                + entry("overzicht", "2. Overzicht")
                + places().mapToObj(i -> entry("deel" + i, heading(i))).collect(Collectors.joining()) + "</div>";
    }

    private static String entry(String place, String name) {
        return "<p class=\"regel\"><a href=\"#" + place + "\" title=\"" + XmlText.of("Ga naar " + name) + "\">"
                + XmlText.of(name) + "</a></p>";
    }

    private String person() {
        return "<h2 id=\"betrokkene\" class=\"blad\">1. Betrokkene</h2>"
                + file.about().stream()
                        .map(known ->
                                "<p><b>" + XmlText.of(known.label()) + ":</b> " + XmlText.lines(known.text()) + "</p>")
                        .collect(Collectors.joining());
    }

    private String overview() {
        if (file.parts().isEmpty()) {
            return "<h2 id=\"overzicht\">2. Overzicht</h2><p>Er staat nog niets op de tijdlijn.</p>";
        }
        return "<h2 id=\"overzicht\">2. Overzicht</h2><table><thead><tr><th scope=\"col\">Wanneer</th><th scope=\"col\">Soort</th>"
                + "<th scope=\"col\">Wat</th></tr></thead><tbody>"
                + file.parts().stream()
                        .map(part -> "<tr><td>" + XmlText.of(part.moment()) + "</td><td>" + XmlText.of(part.kind())
                                + "</td><td>" + XmlText.of(named(part)) + "</td></tr>")
                        .collect(Collectors.joining())
                + "</tbody></table>";
    }

    private String parts() {
        return places().mapToObj(this::part).collect(Collectors.joining());
    }

    private String part(int place) {
        CourtFile.Part part = file.parts().get(place);
        return "<div class=\"deel\"><h2 id=\"deel" + place + "\">" + XmlText.of(heading(place))
                + "</h2><p class=\"wanneer\">"
                + XmlText.of(part.moment() + " · " + part.kind()) + "</p>"
                + (part.text().isBlank() ? "" : "<p>" + XmlText.lines(part.text()) + "</p>") + "</div>";
    }

    private String heading(int place) {
        return (place + 3) + ". " + named(file.parts().get(place));
    }

    private static String named(CourtFile.Part part) {
        return part.disputed() ? part.title() + " (door betrokkene betwist)" : part.title();
    }

    private IntStream places() {
        return IntStream.range(0, file.parts().size());
    }
}
