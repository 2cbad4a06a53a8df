// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.par.imports.Fault;
import nl.par.imports.ImportCounts;
import nl.par.imports.ImportMode;
import nl.par.imports.ImportShape;
import nl.par.imports.ImportStatus;
import nl.par.imports.ImportView;
import nl.par.web.page.Fields;
import nl.par.web.page.Preview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Draws an import in each of its states to {@code target/preview}, and checks what each must tell. */
class ImportPagesTest {

    private static final Instant SENT = Instant.parse("2026-11-22T09:14:00Z");
    private static final ImportShape SHAPE = new ImportShape(
            "CSV, puntkomma, UTF-8",
            List.of("externeReferentie", "datum", "kanaal", "soorten", "ernst", "roepnaam", "geslachtsnaam"),
            List.of("dossierhouder", "zomaar"),
            List.of(
                    new ImportShape.Voorbeeld(
                            2,
                            "AG-2026-0001",
                            "14 maart 2026",
                            "Balie",
                            "Verbale agressie, psychische agressie",
                            "2. Ernstig",
                            "Truus van Voorbeeld",
                            "geboren 3 april 1971, 8011 AB 12, 06 12345678, BSN ingevuld",
                            "Waarschuwingsbrief, 20 maart 2026 tot en met 20 september 2026"),
                    new ImportShape.Voorbeeld(
                            3,
                            "AG-2026-0002",
                            "2 april 2026",
                            "Telefoon",
                            "Verbale agressie",
                            "niet ingevuld",
                            "onbekend",
                            "",
                            "")));
    private static final List<Fault> FAULTS = List.of(
            new Fault(
                    4,
                    "kanaal",
                    "Dit kanaal kent PAR niet. Gebruik balie, telefoon, e-mail, brief, sociale media,"
                            + " huisbezoek, buitendienst, bijeenkomst of privésfeer."),
            new Fault(9, null, "Deze regel kon niet worden opgeslagen."));

    private static ImportView view(ImportStatus status, ImportCounts counts, @Nullable String message) {
        boolean ended = status == ImportStatus.DONE || status == ImportStatus.REFUSED;
        boolean waits = status == ImportStatus.READY;
        return new ImportView(
                new UUID(1, 1),
                3,
                "register agressie 2021-2026 (kopie).csv",
                1_234_567,
                status,
                waits ? null : ImportMode.GOEDE_REGELS,
                !waits,
                "Marleen Haverkamp",
                SENT,
                ended ? SENT.plusSeconds(400) : null,
                status == ImportStatus.REFUSED ? null : SHAPE,
                counts,
                message,
                status == ImportStatus.DONE,
                waits ? SENT.plus(Duration.ofDays(7)) : null,
                12_345L);
    }

    private static String draw(String name, ImportView file, List<Fault> faults) {
        ImportPageView view =
                new ImportPageView(file, faults, Fields.empty().with("wijze", ImportMode.GOEDE_REGELS.name()));
        return Preview.draw(
                name, "importeren/import.jte", Preview.page(view.title(), "/importeren", "pv23", null), view);
    }

    @Test
    void what_waits_tells_what_will_happen_and_on_which_day_the_file_goes() {
        String html = draw(
                "import-wacht",
                view(ImportStatus.READY, new ImportCounts(12_345, 2, 40, 1, 402, 0, 0, 0, 0, 0), null),
                FAULTS);

        assertThat(html)
                .contains("Meldingen zonder ernst (402) wachten ook met uw verklaring")
                .contains("29 november 2026", "12.302", "Dit kanaal kent PAR niet", "hele regel", "fouten.csv")
                .contains("name=\"verklaring\"")
                .doesNotContain("name=\"verklaring\" value=\"ja\" checked");
    }

    @Test
    void what_is_being_stored_tells_how_far_it_is_and_follows_itself() {
        String html = draw(
                "import-bezig",
                view(ImportStatus.STORING, new ImportCounts(6_000, 1, 20, 0, 0, 5_979, 0, 0, 0, 0), null),
                List.of());

        assertThat(html)
                .contains(
                        "data-volgen=",
                        "6.000 van de 12.345 regels verwerkt",
                        "max=\"12345\" value=\"6000\"",
                        "U kunt deze pagina verlaten");
    }

    @Test
    void what_is_stored_leads_to_what_comes_next() {
        String html = draw(
                "import-klaar",
                view(ImportStatus.DONE, new ImportCounts(12_345, 2, 40, 1, 402, 12_302, 11_900, 9_800, 310, 0), null),
                FAULTS);

        assertThat(html)
                .contains("Meldingen zonder ernst (402) wachten ook met uw verklaring")
                .contains("/personen/mogelijk-dezelfde", "href=\"/beoordelen\"", "Import terugdraaien", "12.302");
    }

    @Test
    void what_cannot_be_taken_over_says_why_and_that_nothing_was_stored() {
        String html = draw(
                "import-afgekeurd",
                view(
                        ImportStatus.REFUSED,
                        new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                        "Dit rekenblad is uitgepakt veel groter dan het lijkt. Sla het op als CSV."),
                List.of());

        assertThat(html).contains("Er is niets opgeslagen").doesNotContain("data-volgen=");
    }

    @Test
    void what_was_removed_because_nobody_chose_says_so() {
        String html = draw(
                "import-verlopen",
                view(
                        ImportStatus.DISCARDED,
                        new ImportCounts(12_345, 2, 40, 1, 0, 0, 0, 0, 0, 0),
                        "Er is niet op tijd gekozen. PAR heeft het bestand verwijderd."),
                List.of());

        assertThat(html).contains("niet op tijd gekozen", "opnieuw insturen").doesNotContain("name=\"verklaring\"");
    }

    @Test
    void the_list_tells_which_files_wait_for_a_choice() {
        ImportCounts none = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        ImportListView list = new ImportListView(
                List.of(
                        view(ImportStatus.READY, none, null),
                        view(ImportStatus.STORING, none, null),
                        view(ImportStatus.DONE, new ImportCounts(9, 0, 0, 0, 0, 9, 9, 9, 0, 0), null)),
                Fields.empty().wrong("bestand", "Kies een bestand dat eindigt op .csv of .xlsx."));
        String html = Preview.draw(
                "import-lijst",
                "importeren/lijst.jte",
                Preview.page("Register overnemen", "/importeren", "pv23", null),
                list);

        assertThat(html).contains("Wacht op uw keuze", "href=\"#veld-bestand\"", "externeReferentie");
    }
}
