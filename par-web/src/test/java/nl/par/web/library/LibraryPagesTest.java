// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.par.library.Practice;
import nl.par.library.PracticeStatus;
import nl.par.library.ReferenceLetter;
import nl.par.web.page.Fields;
import nl.par.web.page.Preview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Draws the library to {@code target/preview}, and checks what each reader may do. */
class LibraryPagesTest {

    private static final ReferenceLetter LETTER = new ReferenceLetter(
            "waarschuwingsbrief",
            "# Waarschuwing over uw gedrag\n\n{{aanhef}},\n\n## Wat er is gebeurd\n\n{{feiten}}\n\n> Wij begrijpen dat u boos bent.\n");

    private static Practice piece(PracticeStatus status, @Nullable String reason) {
        return new Practice(
                new UUID(1, 1),
                "gm0150",
                "gemeente Deventer",
                "Bellen voor de brief",
                "Wij bellen iemand op voordat een waarschuwingsbrief op de mat valt.",
                "Een collega die er niet bij was, belt dezelfde dag.\n\nDe meeste mensen nemen het gesprek aan. <b>Echt</b>.",
                OffsetDateTime.parse("2026-09-21T11:00:00Z"),
                status,
                reason);
    }

    @Test
    void the_library_lists_pieces_with_where_they_stand_and_the_letters() {
        String page = Preview.draw(
                "kennisbank",
                "kennisbank/kennisbank.jte",
                Preview.page("Kennisbank", "/kennisbank", "pv23", null),
                new LibraryView(
                        List.of(piece(PracticeStatus.GOEDGEKEURD, null), piece(PracticeStatus.INGESTUURD, null)),
                        List.of(LETTER),
                        true));
        assertThat(page)
                .contains("Wacht op de beheerder van de norm", "/kennisbank/brieven/waarschuwingsbrief", "delen");
    }

    @Test
    void the_steward_decides_the_owner_withdraws_and_what_was_typed_stays_text() {
        String page = Preview.draw(
                "kennisbank-praktijk",
                "kennisbank/praktijk.jte",
                Preview.page("Goede praktijk", "/kennisbank/x", "pv23", null),
                new PracticeView(piece(PracticeStatus.INGESTUURD, null), Fields.empty(), true, true));
        assertThat(page)
                .contains("Opnemen", "Niet opnemen", "intrekken", "&lt;b&gt;Echt")
                .doesNotContain("Weghalen");
        String reader = Preview.draw(
                "kennisbank-praktijk-lezer",
                "kennisbank/praktijk.jte",
                Preview.page("Goede praktijk", "/kennisbank/x", "gm0193", null),
                new PracticeView(piece(PracticeStatus.GOEDGEKEURD, null), Fields.empty(), false, false));
        assertThat(reader).doesNotContain("Uw besluit", "intrekken");
    }

    @Test
    void a_letter_of_the_norm_shows_its_places_and_its_headings() {
        String page = Preview.draw(
                "kennisbank-brief",
                "kennisbank/brief.jte",
                Preview.page("Brief van de norm", "/kennisbank/brieven/waarschuwingsbrief", "pv23", null),
                LETTER);
        assertThat(page).contains("{{aanhef}}", "Wat er is gebeurd</h2>");
    }

    @Test
    void the_form_keeps_what_was_typed_beside_what_is_wrong() {
        String page = Preview.draw(
                "kennisbank-nieuw",
                "kennisbank/nieuw.jte",
                Preview.page("Goede praktijk delen", "/kennisbank/nieuw", "pv23", null),
                Fields.empty()
                        .with("titel", "Bellen")
                        .wrong("tekst", "Haal gegevens weg waaraan iemand te herkennen is: een e-mailadres."));
        assertThat(page).contains("value=\"Bellen\"", "een e-mailadres", "href=\"#veld-tekst\"");
    }
}
