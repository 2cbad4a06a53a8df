// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.par.kernel.pdf.XmlText;

/** Writes the form for the police as XHTML for the page composer. */
final class PoliceFormHtml {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

    private final PoliceForm form;
    private final String title;

    PoliceFormHtml(PoliceForm form) {
        this.form = form;
        this.title = "Gegevens voor de aangifte " + form.number();
    }

    String write() {
        return "<html lang=\"nl\" xml:lang=\"nl\"><head><title>" + XmlText.of(title)
                + "</title><meta name=\"subject\" content=\""
                + XmlText.of("Formulier van " + form.organisation() + " voor de politie")
                + "\"/><meta name=\"author\" content=\"" + XmlText.of(form.organisation()) + "\"/><bookmarks>"
                + bookmarks() + "</bookmarks><style>" + css() + "</style></head><body>" + head() + filer() + offences()
                + part("betrokkene", "3. Betrokkene", form.person()) + events() + signature() + "</body></html>";
    }

    private String bookmarks() {
        return bookmark("titel", title)
                + bookmark("aangever", "1. Aangever")
                + bookmark("feiten", "2. Strafbare feiten")
                + bookmark("betrokkene", "3. Betrokkene")
                + places().mapToObj(i -> bookmark("voorval" + i, heading(i))).collect(Collectors.joining())
                + bookmark("ondertekening", "Ondertekening");
    }

    private String head() {
        return "<p class=\"organisatie\">" + XmlText.of(form.organisation()) + "</p><h1 id=\"titel\">"
                + XmlText.of(title)
                + "</h1><p>Agressie of geweld tegen iemand met een publieke taak. De gegevens van de"
                + " medewerker staan met opzet niet op dit formulier; zij zijn bij de organisatie bekend.</p>";
    }

    private String filer() {
        return part("aangever", "1. Aangever", form.filer())
                + form.marks().stream().map(PoliceFormHtml::field).collect(Collectors.joining());
    }

    private String offences() {
        String complaint = form.complaint();
        return "<h2 id=\"feiten\">2. Strafbare feiten</h2>" + list(form.offences())
                + (complaint == null ? "" : "<p>" + XmlText.of(complaint) + "</p>");
    }

    private String events() {
        return places().mapToObj(this::event).collect(Collectors.joining());
    }

    private String event(int place) {
        PoliceForm.Event event = form.events().get(place);
        return part("voorval" + place, heading(place), event.answers())
                + (event.statements().isEmpty()
                        ? ""
                        : "<p class=\"label\">Feiten en letterlijke citaten</p>" + list(event.statements()));
    }

    private String heading(int place) {
        return (place + 4) + ". Voorval: " + form.events().get(place).title();
    }

    private String signature() {
        return "<div class=\"slot\"><h2 id=\"ondertekening\">Ondertekening</h2><p>Opgemaakt op "
                + XmlText.of(DATE.format(form.day())) + " namens de aangever.</p><p class=\"lijn\">Plaats en datum:</p>"
                + "<p class=\"lijn\">Handtekening:</p></div>";
    }

    private static String part(String id, String heading, List<PoliceForm.Field> fields) {
        return "<h2 id=\"" + id + "\">" + XmlText.of(heading) + "</h2>"
                + fields.stream().map(PoliceFormHtml::field).collect(Collectors.joining());
    }

    private static String field(PoliceForm.Field field) {
        return "<div class=\"veld\"><p class=\"naam\">" + XmlText.of(field.label()) + "</p><p class=\"waarde\">"
                + XmlText.lines(field.text()) + "</p></div>";
    }

    private static String list(List<String> items) {
        return items.stream()
                .map(item -> "<li>" + XmlText.lines(item) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String bookmark(String place, String name) {
        return "<bookmark name=\"" + XmlText.of(name) + "\" href=\"#" + place + "\"/>";
    }

    private String css() {
        try (InputStream css = PoliceFormHtml.class.getResourceAsStream("policeform.css")) {
            if (css == null) {
                throw new IllegalStateException("missing in the application: policeform.css");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("#123456", form.colour().matches("#[0-9a-fA-F]{6}") ? form.colour() : "#123456")
                    .replace("NUMMER", "Aangifte " + form.number().replaceAll("[^\\w -]", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IntStream places() {
        return IntStream.range(0, form.events().size());
    }
}
