// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.par.imports.ImportJobs.Job;
import nl.par.kernel.Json;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of the rows of a register, on a real database. */
class ImportTest {

    private final LocalDate today = LocalDate.now(new TurnableClock());
    private static final String HEADER =
            "externeReferentie,datum,kanaal,soorten,ernst,omschrijving,voornamen,geslachtsnaam,geboortedatum,"
                    + "burgerservicenummer,maatregel,maatregelVanaf,maatregelTot\n";
    private static ImportDesk desk;

    @BeforeAll
    static void open() {
        desk = new ImportDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private String row(String reference, String person) {
        return reference + "," + today.minusDays(40) + ",balie,verbaal,1,Schold," + person + ",,,\n";
    }

    private String unrated(String reference, String person) {
        return row(reference, person).replace(",1,Schold", ",,Schold");
    }

    @Test
    void the_same_person_in_two_rows_becomes_one_person_and_only_when_that_is_sure() {
        ImportView done = desk.store(
                HEADER
                        + row("zeker-1", "Jan Pieter,Zekerman,3-4-1971,")
                        + row("zeker-2", "jan  pieter,ZEKERMAN,1971-04-03,")
                        + row("zeker-3", "Jan,Zekerman,3-4-1971,")
                        + row("zeker-4", "Jan Pieter,Zekerman,1971,")
                        + row("zeker-5", "J.P.,Zeekerman,,400000039")
                        + row("zeker-6", "Jan,Andersnaam,,400000039"),
                true);

        assertThat(done.counts().opgeslagen()).isEqualTo(6);
        assertThat(done.counts().personen()).isEqualTo(4);
        ImportView later = desk.store(HEADER + row("zeker-7", "Jan Pieter,Zekerman,3 april 1971,"), true);
        assertThat(later.counts().personen()).isZero();
    }

    @Test
    void the_same_name_and_birth_date_with_another_bsn_is_another_person() {
        ImportView done = desk.store(
                HEADER
                        + row("bsn-1", "Els,Tweelingen,5-6-1980,400000052")
                        + row("bsn-2", "Els,Tweelingen,5-6-1980,400000076"),
                true);

        assertThat(done.counts().personen()).isEqualTo(2);
        assertThat(desk.count(
                        "select count(*) from person where details like '%400000052%' or details like '%400000076%'"))
                .as("BSNs in clear text")
                .isZero();
    }

    @Test
    void a_file_that_is_sent_again_changes_nothing_and_a_row_that_differs_is_told_and_left() {
        String first = HEADER + row("weer-1", "Ans,Herhaling,1-1-1960,") + row("weer-2", "Bea,Herhaling,2-1-1960,");
        desk.store(first, true);
        long reports = desk.count("select count(*) from incident");
        long persons = desk.count("select count(*) from person");

        ImportView again = desk.store(first.replace("Bea", "Thea"), true);

        assertThat(again.counts().opgeslagen()).isZero();
        assertThat(again.counts().bekend()).isEqualTo(1);
        assertThat(again.counts().wijktAf()).isEqualTo(1);
        assertThat(desk.faults(again.id()))
                .extracting(Fault::reden)
                .containsExactly("Deze regel bestaat al en wijkt af. PAR heeft niets veranderd.");
        assertThat(desk.count("select count(*) from incident")).isEqualTo(reports);
        assertThat(desk.count("select count(*) from person")).isEqualTo(persons);
    }

    @Test
    void without_the_declaration_reports_wait_for_a_review_and_no_card_appears() {
        long cards = desk.count("select count(*) from signal_card");

        ImportView done = desk.store(HEADER + row("wacht-1", "Wim,Wachter,9-9-1955,"), false);

        assertThat(done.counts().opgeslagen()).isEqualTo(1);
        assertThat(done.counts().beoordeeld()).isZero();
        assertThat(desk.count("select count(*) from signal_card")).isEqualTo(cards);
        assertThat(desk.count("select count(*) from incident where external_ref = 'wacht-1' and status = 'RECEIVED'"))
                .isEqualTo(1);
    }

    @Test
    void a_row_without_severity_waits_for_a_review_though_it_was_declared_and_is_told_before() {
        String before = unrated("ernst-1", "Eva,Eerder,5-5-1965,");
        desk.store(HEADER + before, true);

        ImportView waits = desk.examine(
                (HEADER + before + row("ernst-2", "Eva,Ernstig,3-3-1963,") + unrated("ernst-3", "Eva,Loos,4-4-1964,"))
                        .getBytes(StandardCharsets.UTF_8),
                FileKind.CSV);
        assertThat(waits.counts().zonderErnst())
                .as("told before anything is stored")
                .isEqualTo(1);
        desk.decide(decide -> decide.store(waits.id(), waits.version(), ImportMode.GOEDE_REGELS, true));
        desk.work();

        ImportCounts done = desk.view(waits.id()).counts();
        assertThat(done.opgeslagen()).isEqualTo(2);
        assertThat(done.beoordeeld()).isEqualTo(1);
        assertThat(done.zonderErnst()).isEqualTo(1);
        assertThat(desk.count("select count(*) from incident where external_ref = 'ernst-3' and status = 'RECEIVED'"))
                .isEqualTo(1);
    }

    @Test
    void counts_that_were_kept_before_the_severity_was_counted_can_be_read() {
        assertThat(Json.read("{\"gelezen\":9,\"fout\":2,\"bekend\":1}", ImportCounts.class))
                .isEqualTo(new ImportCounts(9, 2, 1, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void a_measure_needs_an_end_and_no_longer_term_than_the_norm() {
        String begin = "," + today.minusDays(40) + ",balie,verbaal,1,Schold,Mia,Maatregel,7-7-1977,,waarschuwingsbrief,"
                + today.minusDays(30) + ",";
        ImportView done = desk.store(
                HEADER + "m-1" + begin + today.plusDays(30) + "\n" + "m-2" + begin + "\n" + "m-3" + begin
                        + today.plusYears(5) + "\n",
                true);

        assertThat(done.counts().maatregelen()).isEqualTo(1);
        assertThat(desk.count("select count(*) from measure where status = 'TAKEN_OVER' and sent_on is null"
                        + " and id in (select measure_id from imported_row where external_ref like 'm-%')"))
                .isEqualTo(1);
        assertThat(desk.count("select count(*) from measure_letter")).isZero();
        assertThat(desk.faults(done.id()))
                .extracting(Fault::regel, Fault::kolom)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "maatregelTot"),
                        org.assertj.core.groups.Tuple.tuple(4L, "maatregelTot"));
    }

    @Test
    void the_terms_of_a_dossier_count_from_what_happened_then() {
        desk.store(HEADER + row("oud-1", "Oda,Termijn,8-8-1948,"), true);

        assertThat(desk.count("select count(*) from case_file c join incident i on i.case_id = c.id"
                        + " where i.external_ref = 'oud-1' and c.last_event = date '" + today.minusDays(40) + "'"))
                .isEqualTo(1);
    }

    @Test
    void all_or_nothing_stores_nothing_when_one_row_is_bad() {
        ImportView refused = desk.store(
                HEADER + row("alles-1", "Ada,Alles,1-2-1950,") + row("alles-2", "Ada,Alles,31-2-1950,"),
                ImportMode.ALLES_OF_NIETS,
                true);

        assertThat(refused.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(desk.count("select count(*) from incident where external_ref like 'alles-%'"))
                .isZero();
        assertThat(desk.count("select count(*) from import_chunk where import_id = '" + refused.id() + "'"))
                .isZero();
    }

    @Test
    void an_import_that_was_broken_off_goes_on_where_it_was_and_nothing_is_stored_twice() {
        var id = desk.deliver(MadeUpRows.of(1_300), FileKind.CSV, ImportMode.GOEDE_REGELS, true);
        Optional<Job> examination = desk.claim();
        desk.ask(register -> register.bean(WorkOnImport.class)).work(examination.orElseThrow());
        Job storing = desk.claim().orElseThrow();
        Portion first = new Portion(0, List.of());
        StoreRows store = desk.ask(register -> register.bean(StoreRows.class));
        assertThat(desk.claim()).as("somebody works on it").isEmpty();
        store.store(id, first);

        desk.ask(register -> register.bean(WorkOnImport.class)).work(storing);

        assertThat(desk.view(id).counts().opgeslagen()).isEqualTo(1_300);
        assertThatThrownBy(() -> store.store(id, first)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void another_adviser_cannot_add_to_a_file_and_pieces_come_in_order() {
        assertThatThrownBy(() -> desk.ask(register -> {
                    DeliverImport deliver = register.bean(DeliverImport.class);
                    var id = deliver.begin("x.csv", FileKind.CSV);
                    deliver.append(id, 3, new byte[10]);
                    return id;
                }))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void an_import_can_be_undone_until_somebody_has_worked_with_it() {
        desk.store(HEADER + row("blijft-1", "Bas,Blijver,1-1-1970,"), true);
        long[] before = sizes();
        ImportView done = desk.store(
                HEADER + row("weg-1", "Bas,Blijver,1-1-1970,") + row("weg-2", "Wout,Weg,2-2-1970,")
                        + "weg-3," + today.minusDays(40)
                        + ",balie,verbaal,1,Schold,Wout,Weg,2-2-1970,,waarschuwingsbrief,"
                        + today.minusDays(30) + "," + today.plusDays(30) + "\n"
                        + "weg-4," + today.minusDays(40)
                        + ",balie,verbaal,1,Schold,Bas,Blijver,1-1-1970,,waarschuwingsbrief,"
                        + today.minusDays(30) + "," + today.plusDays(30) + "\n",
                true);
        assertThat(done.counts().opgeslagen()).isEqualTo(4);

        desk.decide(decide -> decide.undo(done.id(), done.version()));
        desk.work();

        ImportView undone = desk.view(done.id());
        assertThat(undone.status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(undone.counts().teruggedraaid()).isEqualTo(4);
        assertThat(sizes()).containsExactly(before);
        assertThat(desk.count("select count(*) from signal_card where content like '%waarschuwing%' and id in"
                        + " (select person_id from incident where external_ref = 'blijft-1')"))
                .isZero();
        ImportView again = desk.store(HEADER + row("weg-2", "Wout,Weg,2-2-1970,"), true);
        assertThat(again.counts().opgeslagen()).isEqualTo(1);
        desk.work("update incident set version = 2 where external_ref = 'weg-2'");
        assertThatThrownBy(() -> desk.decide(decide -> decide.undo(again.id(), again.version())))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("gewerkt");
    }

    private long[] sizes() {
        return java.util.stream.Stream.of(
                        "incident", "person", "case_file", "timeline_entry", "measure", "signal_card", "imported_row")
                .mapToLong(table -> desk.count("select count(*) from " + table))
                .toArray();
    }
}
