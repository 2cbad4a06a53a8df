// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.par.web.start.StartList;
import nl.par.web.start.StartView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws every building block with samples to {@code target/preview}, and checks what each page must have. */
class StyleGuideTest {

    private static final List<Option> KINDS = List.of(
            new Option("verbaal", "Verbaal", "Uitschelden, schreeuwen of zeer fel in discussie gaan"),
            new Option("fysiek", "Fysiek", "Schoppen, duwen, slaan, spugen, bijten en vernielen"),
            new Option("psychisch", "Psychisch", "Bedreigen, intimideren, chanteren, vernederen"),
            new Option("anders", "Anders"));

    @ParameterizedTest
    @ValueSource(strings = {"pv23", "gm0193"})
    void a_form_with_errors_keeps_what_was_typed_and_leads_to_each_field(String tenant) {
        Fields fields = Fields.empty()
                .with("wanneer", "3-4-20226")
                .with("wanneerTijd", "14:02")
                .with("soorten", "psychisch")
                .with("verhaal", "<b>Hij zei \"ik weet je te vinden\"</b>")
                .wrong("soorten", "Kies wat er gebeurde.")
                .wrong("waar", "Kies waar het gebeurde.")
                .wrong("verhaal", "Vertel in een paar woorden wat er gebeurde.");
        fields.date("wanneer");

        String html = draw("formulier-" + tenant, tenant, false, form(fields));

        assertThat(html)
                .contains("href=\"#veld-soorten\"", "href=\"#veld-waar\"", "href=\"#veld-wanneer\"")
                .contains("aria-describedby=\"fout-verhaal\"", "aria-invalid=\"true\"")
                .contains("value=\"3-4-20226\"", "&lt;b&gt;Hij zei")
                .contains("value=\"psychisch\" checked")
                .doesNotContain("<b>Hij", " style=", " on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pv23", "gm0193"})
    void every_part_can_be_drawn(String tenant) {
        String html = draw("onderdelen-" + tenant, tenant, true, parts());
        assertThat(html).contains("data-label=\"Status\"", "role=\"img\"", "Wat moet u doen", "3 april 2026, 14:02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pv23", "gm0193"})
    void the_start_page_has_two_doors_and_says_what_is_mine(String tenant) {
        StartView view = new StartView(Fields.empty(), true, true, List.of(reports(), cases()));
        Flash done = new Flash(Tone.OK, "Uw melding is ontvangen. Uw leidinggevende belt u vandaag.");
        String html =
                Preview.draw("start-" + tenant, "start/start.jte", Preview.page("Start", "/", tenant, done), view);
        assertThat(html)
                .contains("Wie zoekt u?", "Incident melden", "Mijn meldingen", "U bent nog bij geen dossier betrokken.")
                .contains("lang=\"nl\"", "href=\"#inhoud\"", "name=\"_csrf\" value=\"token\"")
                .contains(">Start - PAR provincie Overijssel</title>");
    }

    @Test
    void the_public_pages_need_nobody_signed_in() {
        Map<String, String> pages = Map.of(
                "login/uitgelogd.jte", "U bent uitgelogd",
                "login/geen-organisatie.jte", "hoort niet bij",
                "login/geen-rol.jte", "nog geen rol",
                "login/sessie-verlopen.jte", "te lang weg",
                "login/mislukt.jte", "niet gelukt",
                "start/hulp.jte", "112",
                "start/toegankelijkheid.jte", "WCAG 2.2",
                "layout/problem.jte", "Naar de startpagina");
        pages.forEach((template, words) -> {
            String name = template.replace('/', '-').replace(".jte", "");
            assertThat(Preview.draw(name, template, Preview.publicPage("Pagina"), "/"))
                    .contains(words)
                    .doesNotContain("Hoofdmenu", "Uitloggen</button></form></div>");
        });
    }

    private static String draw(String name, String tenant, boolean wide, String content) {
        Content inside = output -> output.writeContent(content);
        Page page = Preview.page("Onderdelen", "/melden", tenant, null);
        return Preview.keep(
                name, Preview.fill("layout/main.jte", Map.of("page", page, "content", inside, "wide", wide)));
    }

    private static String form(Fields fields) {
        Page page = Preview.page("Onderdelen", "/melden", "pv23", null);
        List<Option> where = List.of(new Option("balie", "Balie"), new Option("telefoon", "Telefoon"));
        return "<h1 class=\"nl-heading nl-heading--level-1\">Incident melden</h1>"
                + "<p class=\"utrecht-paragraph par-lead\">Dit deel kost één minuut. Alle velden zijn verplicht, tenzij er optioneel bij staat.</p>"
                + part("form/errors", Map.of("fields", fields))
                + "<form class=\"par-form\" method=\"post\" novalidate>"
                + part("form/csrf", Map.of("page", page))
                + part("form/datetime", Map.of("fields", fields, "name", "wanneer", "legend", "Wanneer was het?"))
                + part("form/select", field(fields, "waar", "Waar was het?", Map.of("options", where)))
                + part(
                        "form/checks",
                        Map.of("fields", fields, "name", "soorten", "legend", "Wat gebeurde er?", "options", KINDS))
                + part(
                        "form/radios",
                        Map.of(
                                "fields",
                                fields,
                                "name",
                                "gaatHet",
                                "legend",
                                "Gaat het met u?",
                                "inline",
                                true,
                                "options",
                                List.of(new Option("ja", "Ja"), new Option("nee", "Nee"))))
                + part("form/area", field(fields, "verhaal", "Wat gebeurde er precies?", Map.of()))
                + part(
                        "form/text",
                        field(
                                fields,
                                "zaak",
                                "Zaaknummer",
                                Map.of("optional", true, "hint", "Staat boven de brief", "size", "half")))
                + part("form/file", field(fields, "bijlage", "Bijlage", Map.of("optional", true, "hint", "Tot 10 MB")))
                + part("form/check", field(fields, "herhaling", "Dit is eerder gebeurd", Map.of()))
                + "<div class=\"par-actions\">"
                + part("form/submit", Map.of("label", "Versturen"))
                + part("form/submit", Map.of("label", "Later verder", "kind", "secondary"))
                + part("form/submit", Map.of("label", "Weggooien", "kind", "subtle"))
                + part("form/saved", Map.of("time", "14:02"))
                + "</div></form>";
    }

    private static String parts() {
        return "<h1 class=\"nl-heading nl-heading--level-1\">Onderdelen</h1>" + alerts() + progress()
                + part("part/card", Map.of("card", card()))
                + "<h2 class=\"nl-heading nl-heading--level-2\">Lijst</h2>"
                + part("part/table", Map.of("table", table()))
                + part("part/pagination", Map.of("numbers", new PageNumbers(2, 7, "/dossiers?pagina=")))
                + "<h2 class=\"nl-heading nl-heading--level-2\">Dossier</h2><div class=\"par-columns\"><div>"
                + part("part/timeline", Map.of("moments", moments())) + "</div><aside class=\"par-panel\">"
                + part("part/data", Map.of("items", data())) + "</aside></div>"
                + "<h2 class=\"nl-heading nl-heading--level-2\">Grafiek</h2>"
                + part("part/chart", Map.of("chart", chart()))
                + part(
                        "part/empty",
                        Map.of("text", "Nog geen dossiers.", "href", "/melden", "label", "Incident melden"))
                + "<div class=\"par-actions\">"
                + part("part/buttonlink", Map.of("href", "/", "label", "Hoofdknop"))
                + part("part/buttonlink", Map.of("href", "/", "label", "Tweede knop", "kind", "secondary"))
                + part("form/submit", Map.of("label", "Maatregel beëindigen", "danger", true))
                + "</div>";
    }

    private static String alerts() {
        StringBuilder all = new StringBuilder();
        for (Tone tone : Tone.values()) {
            Content text = out -> out.writeContent("<p class=\"utrecht-paragraph\">Een mededeling van één regel.</p>");
            all.append(part("part/alert", Map.of("tone", tone, "title", "Toon " + tone.css(), "content", text)));
        }
        for (Tone tone : Tone.values()) {
            all.append(part("part/badge", Map.of("tone", tone, "text", "Label " + tone.css())));
        }
        return all.toString();
    }

    private static String progress() {
        return part(
                "part/progress",
                Map.of(
                        "steps",
                        List.of(
                                new Step("Ontvangen", Step.State.DONE, "3 april 2026"),
                                new Step("Beoordeeld", Step.State.DONE, "Anouk ten Brinke"),
                                new Step("Maatregel", Step.State.CURRENT, "Waarschuwingsbrief in voorbereiding"),
                                new Step("Nazorg", Step.State.AHEAD, null))));
    }

    private static SignalCard card() {
        return new SignalCard(
                "J. (Jan) van den Berg, 3 april 1971",
                "Waarschijnlijk",
                List.of("achternaam", "geboortedatum"),
                List.of("ander telefoonnummer dan u opgaf"),
                List.of("Ga met twee collega's", "Ontvang alleen op kantoor, na afspraak via Veiligheid"),
                "Maart 2026: verbaal en psychisch, ernst 2.",
                List.of("waarschuwingsbrief tot 1 april 2027"),
                List.of("Melding bij de politie, 3 april 2026"),
                true,
                false,
                "1 april 2027",
                new SignalCard.Contact("Ruud Hofstede", "038 499 88 99"),
                null,
                "Gemeente Verzonnen");
    }

    private static Table table() {
        return new Table(
                "Dossiers waarbij u betrokken bent",
                true,
                List.of(
                        new Table.Column("Wie"),
                        new Table.Column("Laatst"),
                        new Table.Column("Status"),
                        new Table.Column("Meldingen", true)),
                List.of(
                        row("Van den Berg", "3 april 2026", "Loopt", Tone.INFO, "3"),
                        row(
                                "Onbekende man, blauwe bestelbus",
                                "28 februari 2026",
                                "Termijn verstreken",
                                Tone.ATTENTION,
                                "1")));
    }

    private static Table.Row row(String who, String last, String status, Tone tone, String count) {
        return new Table.Row(
                Table.Cell.link(who, "/dossiers/1"),
                Table.Cell.text(last),
                Table.Cell.badge(status, tone),
                Table.Cell.text(count));
    }

    private static List<Moment> moments() {
        return List.of(
                new Moment(
                        Instant.parse("2026-04-03T12:02:00Z"),
                        "Brief",
                        "Waarschuwingsbrief verstuurd",
                        "Aangetekend, tot 1 april 2027.",
                        "/maatregelen/1",
                        "Anouk ten Brinke"),
                new Moment(
                        Instant.parse("2026-03-30T07:15:00Z"),
                        "Incident",
                        "Bedreiging aan de telefoon",
                        "Ernst 2: duidelijke bedreiging.\nHet gesprek is beëindigd.",
                        null,
                        null));
    }

    private static List<Datum> data() {
        return List.of(
                new Datum("Volgende stap", "Gesprek op 14 april 2026", "/dossiers/1"),
                new Datum("Bewaren tot", "3 april 2028"),
                new Datum("Betrokken", "Joke de Boer\nKarin Nijland"));
    }

    private static BarChart chart() {
        return new BarChart(
                "Soort melding, september tot en met december 2024",
                List.of(
                        new BarChart.Bar("Verbale agressie", 5),
                        new BarChart.Bar("Fysieke agressie", 0),
                        new BarChart.Bar("Psychische agressie", 3),
                        new BarChart.Bar("Anders", 4)));
    }

    private static StartList reports() {
        return new StartList(
                "Mijn meldingen",
                "U hebt nog niets gemeld.",
                List.of(new StartList.Item(
                        "Bedreiging aan de telefoon, 30 maart 2026",
                        "/meldingen/1",
                        "De adviseur heeft uw melding beoordeeld.",
                        "Maatregel in voorbereiding",
                        Tone.INFO)),
                "/meldingen");
    }

    private static StartList cases() {
        return new StartList(
                "Dossiers waarbij ik betrokken ben", "U bent nog bij geen dossier betrokken.", List.of(), null);
    }

    private static Map<String, Object> field(Fields fields, String name, String label, Map<String, Object> more) {
        Map<String, Object> all = new java.util.HashMap<>(more);
        all.putAll(Map.of("fields", fields, "name", name, "label", label));
        return all;
    }

    private static String part(String template, Map<String, Object> parameters) {
        return Preview.fill(template + ".jte", parameters);
    }
}
