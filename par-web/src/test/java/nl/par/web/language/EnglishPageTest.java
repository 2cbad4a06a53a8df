// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.par.kernel.OwnWords;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a reader of English pages may count on: PAR's words are English, everybody else's stay as they are. */
class EnglishPageTest {

    private final EnglishPage pages = new EnglishPage(new English(Map.of(
            "Open", "Open now",
            "onbekende\u00a0betrokkene", "somebody unknown",
            "{0#} van {1#}", "{0#} of {1#}",
            "Zwart", "Black",
            "Na {0} wist PAR wie dit is.", "After {0} PAR erases who this is.",
            "Maatregel {0} van {1}", "Measure {0!} of {1}",
            "waarschuwing", "warning",
            "Hoofdmenu", "Main menu")));

    @Test
    void the_words_of_a_template_are_english() {
        assertThat(pages.of("<p>\n  Open\n</p>")).isEqualTo("<p>\n  Open now\n</p>");
        assertThat(pages.of("<nav aria-label=\"Hoofdmenu\"></nav>")).contains("aria-label=\"Main menu\"");
    }

    @Test
    void what_somebody_wrote_stays_even_when_it_reads_like_a_word_of_par() {
        assertThat(pages.of("<p>" + said("Zwart") + "</p>")).isEqualTo("<p>Zwart</p>");
        assertThat(pages.of("<div translate=\"yes\"><p translate=\"no\">" + said("Zwart") + "</p></div>"))
                .contains(">Zwart<");
    }

    @Test
    void what_the_template_calls_words_of_par_is_english() {
        assertThat(pages.of("<p translate=\"yes\">" + said("Zwart") + "</p>")).contains(">Black<");
        assertThat(pages.of("<p translate=\"yes\">" + said("Maatregel waarschuwing van waarschuwing") + "</p>"))
                .contains(">Measure warning of waarschuwing<");
        assertThat(pages.of("<p translate=\"yes\">" + said("Maatregel waarschuwing, Zwart van Zwart, Open") + "</p>"))
                .contains(">Measure warning, Black of Zwart, Open<");
    }

    @Test
    void a_template_may_decide_by_what_it_shows_whose_words_they_are() {
        assertThat(pages.of("<p translate=\"" + said("yes") + "\">" + said("Zwart") + "</p>"))
                .contains(">Black<");
        assertThat(pages.of("<p translate=\"" + said("no") + "\">" + said("Zwart") + "</p>"))
                .contains(">Zwart<");
    }

    @Test
    void a_date_in_a_sentence_and_alone_is_english() {
        assertThat(pages.of("<p>Na " + said("3 mei 2026") + " wist PAR wie dit is.</p>"))
                .isEqualTo("<p>After 3 May 2026 PAR erases who this is.</p>");
        assertThat(pages.of("<td>" + said("3 oktober 2026, 14:02") + "</td>")).contains("3 October 2026, 14:02");
    }

    @Test
    void what_par_calls_somebody_without_a_name_is_english_wherever_it_stands_and_what_somebody_typed_is_not() {
        String nameless = OwnWords.of("onbekende betrokkene");
        assertThat(pages.of("<p translate=\"no\">" + said(nameless) + "</p>"))
                .isEqualTo("<p translate=\"no\">somebody unknown</p>");
        assertThat(pages.of("<p title=\"" + said("Dossier van " + nameless) + "\">" + said(nameless) + " en "
                        + said("Jan") + "</p>"))
                .isEqualTo("<p title=\"Dossier van somebody unknown\">somebody unknown en Jan</p>");
        assertThat(pages.of("<td>" + said("onbekende betrokkene") + "</td>")).contains("onbekende betrokkene");
        assertThat(pages.of("<p><textarea>\n" + said(nameless) + "</textarea></p>"))
                .doesNotContain("somebody");
    }

    @Test
    void numbers_of_par_are_english_and_what_somebody_typed_is_not() {
        assertThat(words("1.234")).isEqualTo("1,234");
        assertThat(words("17,9")).isEqualTo("17.9");
        assertThat(words("1.205 (32 %)")).isEqualTo("1,205 (32 %)");
        assertThat(words("€ 12.345,50")).isEqualTo("€ 12,345.50");
        assertThat(words("1.234 van 12.345")).isEqualTo("1,234 of 12,345");
        for (String other : List.of(
                "1.0", "3-4-2026", "14.02", "Jan van Dijk", "1234", "1.234.5", "Jan van 1.234", "1.234 van Jan")) {
            assertThat(words(other)).isEqualTo(other);
        }
        assertThat(pages.of("<p>" + said("1.234") + "</p>")).isEqualTo("<p>1.234</p>");
    }

    private String words(String text) {
        return Jsoup.parseBodyFragment(pages.of("<p translate=\"yes\">" + said(text) + "</p>"))
                .text();
    }

    @Test
    void what_stands_in_a_field_is_sent_back_as_it_was() {
        assertThat(pages.of("<p translate=\"yes\"><textarea>\n" + said("3 mei 2026") + "</textarea></p>"))
                .contains("3 mei 2026</textarea>");
    }

    @Test
    void a_sentence_without_english_stays_dutch_and_whole() {
        assertThat(pages.of("<p>Onbekende zin over " + said("Jan") + "</p>"))
                .isEqualTo("<p>Onbekende zin over Jan</p>");
    }

    @Test
    void nothing_that_was_filled_in_becomes_markup() {
        assertThat(pages.of("<p>Na " + said("&lt;b&gt;") + " wist PAR wie dit is.</p>"))
                .isEqualTo("<p>After &lt;b&gt; PAR erases who this is.</p>");
        assertThat(pages.of("<p>" + said("{0} $1 \\") + "</p>")).isEqualTo("<p>{0} $1 \\</p>");
    }

    @Test
    void a_whole_page_says_that_it_is_english() {
        String page = pages.of(
                "<!doctype html><html lang=\"nl\"><head><title>x</title></head><body><p>Open</p></body></html>");
        assertThat(page).startsWith("<!doctype html><html lang=\"en\">").contains("<p>Open now</p>");
    }

    private static String said(String text) {
        return Data.start() + text + Data.end();
    }
}
