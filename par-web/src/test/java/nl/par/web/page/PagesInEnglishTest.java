// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.par.person.PersonDetails;
import nl.par.web.incident.MinuteView;
import nl.par.web.start.StartList;
import nl.par.web.start.StartView;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Pages as a reader of English sees them. */
class PagesInEnglishTest {

    @Test
    void a_start_page_speaks_english_and_leaves_the_names_of_people_alone() {
        StartList cases = new StartList(
                "Mijn dossiers",
                "",
                List.of(new StartList.Item(
                        "Onbekend", "/dossiers/1", "D7, laatste gebeurtenis 3 mei 2026", null, Tone.NEUTRAL, false)),
                "/dossiers");
        StartList reports = new StartList(
                "Mijn meldingen",
                "",
                List.of(new StartList.Item(
                        "Melding M12 van Jan Wil",
                        "/meldingen/1",
                        "Verbale agressie, Anders, 3 mei 2026, niet bevestigd",
                        "Wil gebeld worden",
                        Tone.DANGER)),
                "/meldingen");
        String page = page("start/start.jte", new StartView(Fields.empty(), true, true, List.of(cases, reports)));
        assertThat(page)
                .contains(">Hello Joke de Boer<", ">My case files<", "See all<")
                .contains(">Onbekend</a>", ">D7, latest event 3 May 2026<")
                .contains(">Report M12 by Jan Wil<", ">Verbal aggression, Other, 3 May 2026, not confirmed<")
                .contains(
                        ">Wants a call<",
                        "<title>Review report M12 - PAR provincie Overijssel</title>",
                        "<html lang=\"en\"");
    }

    @Test
    void a_form_asks_in_english_and_keeps_what_was_typed() {
        Fields fields = Fields.empty()
                .with("tijdstip", "3 mei 2026")
                .wrong("soorten", "Kies ten minste één soort agressie.")
                .wrong("gaatHet", "Vertel hoe het met u gaat.");
        String page = page("melden/minuut.jte", new MinuteView(fields, "k", "14:02", List.of()));
        assertThat(page)
                .contains(">2 things are not right yet<", ">Choose at least one kind of aggression.</a>")
                .contains("Are you all right?<", ">Physical aggression<", ">Saved at 14:02<")
                .contains("value=\"3 mei 2026\"");
    }

    @Test
    void a_choice_that_bears_a_name_keeps_it() {
        String radios = Preview.inEnglish(
                "form/radios.jte",
                Map.of(
                        "fields",
                        Fields.empty(),
                        "name",
                        "keuze",
                        "legend",
                        "Om wie gaat het?",
                        "options",
                        List.of(
                                Option.named("1", "Van Dijk", "zeker dezelfde persoon"),
                                new Option("2", "Niemand weet wie het was"))));
        assertThat(radios)
                .contains(
                        ">Who is it about?<", ">Van Dijk<", ">certainly the same person<", ">Nobody knows who it was<");
    }

    @Test
    void a_table_says_each_sentence_and_number_in_english_and_leaves_what_people_wrote() {
        Table table = new Table(
                "Personen die misschien dezelfde zijn",
                false,
                List.of(new Table.Column("Personen"), new Table.Column("Waarom wel"), new Table.Column("Aantal", true)),
                List.of(new Table.Row(
                        Table.Cell.link(PersonDetails.NAMELESS + " – Anders", "/personen/1"),
                        Table.Cell.sentences(
                                List.of("De geboortedatum komt overeen.", "Postcode en huisnummer komen overeen.")),
                        Table.Cell.words("1.234,5"))));
        String html = Preview.inEnglish("part/table.jte", Map.of("table", table));
        assertThat(html)
                .contains("unknown person concerned – Anders</a>", ">1,234.5<")
                .doesNotContain("komt overeen", "komen overeen");
        assertThat(Preview.fill("part/table.jte", Map.of("table", table)))
                .contains("De geboortedatum komt overeen.</span> <span", "onbekende\u00a0betrokkene – Anders");
    }

    @Test
    void who_did_what_when_has_an_english_day_and_the_words_of_whoever_did_it() {
        String list = Preview.inEnglish(
                "part/data.jte",
                Map.of(
                        "items",
                        List.of(
                                Datum.done("Voorgesteld", "Ruud Wil", "3 mei 2026, 14:02", "Anders"),
                                Datum.done("Beëindigd", "Open", "4 mei 2026", "Dossier van Jan, melding 2026-0012"),
                                Datum.of(
                                        "Verstuurd",
                                        Datum.Piece.words("aangetekende post"),
                                        Datum.Piece.said(", "),
                                        Datum.Piece.words("kenmerk"),
                                        Datum.Piece.said(" Anders")))));
        assertThat(texts(list))
                .containsExactly(
                        "Proposed Ruud Wil, 3 May 2026, 14:02: Anders",
                        "Ended Open, 4 May 2026: Dossier van Jan, melding 2026-0012",
                        "Sent registered post, reference Anders");
    }

    @Test
    void a_chart_is_read_out_in_english_bar_by_bar() {
        BarChart chart = new BarChart(
                "Deelnemers aan opleidingen",
                List.of(
                        new BarChart.Bar("Omgaan met emotie en agressie, 2022", 61),
                        new BarChart.Bar("Omgaan met emotie en agressie, 2023", 244)));
        String drawn = Preview.inEnglish("part/chart.jte", Map.of("chart", chart));
        assertThat(Jsoup.parseBodyFragment(drawn).select("desc").text())
                .isEqualTo(
                        "Dealing with emotion and aggression, 2022 61, Dealing with emotion and aggression, 2023 244");
    }

    private static List<String> texts(String list) {
        return Jsoup.parseBodyFragment(list).select(".par-data__item").eachText();
    }

    private static String page(String template, Object view) {
        Page frame = Preview.page("Melding M12 beoordelen", "/", "pv23", null);
        return Preview.keep(
                "en-" + template.replaceAll("\\W+", "-"),
                Preview.inEnglish(template, Map.of("page", frame, "view", view)));
    }
}
