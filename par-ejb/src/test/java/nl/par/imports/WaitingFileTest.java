// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.par.kernel.TurnableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file about which nobody has chosen yet: nobody reads it in the database, and it does not stay. */
class WaitingFileTest {

    private static final String BSN = "400000039";
    private static final String HEADER =
            "externeReferentie,datum,kanaal,soorten,ernst,voornamen,geslachtsnaam,geboortedatum,burgerservicenummer\n";
    private static ImportDesk desk;

    @BeforeAll
    static void open() {
        desk = new ImportDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @AfterEach
    void turnBack() {
        desk.clock().turnBack();
    }

    private static ByteArrayInputStream file(String reference) {
        String row = reference + "," + LocalDate.now(new TurnableClock()).minusDays(40)
                + ",balie,verbaal,1,Geheim,Verzegeld,3-4-1971," + BSN + "\n";
        return new ByteArrayInputStream((HEADER + row).getBytes(StandardCharsets.UTF_8));
    }

    private static long piecesOf(UUID id) {
        return desk.count("select count(*) from import_chunk where import_id = '" + id + "'");
    }

    private static long holding(UUID id, String text) {
        return desk.count("select (select count(*) from import_chunk where import_id = '" + id
                + "' and position(convert_to('" + text + "', 'UTF8') in content) > 0)"
                + " + (select count(*) from register_import r where id = '" + id + "' and r::text like '%" + text
                + "%')"
                + " + (select count(*) from import_fault f where import_id = '" + id + "' and f::text like '%" + text
                + "%')");
    }

    @Test
    void no_bsn_and_no_line_of_the_file_can_be_read_in_the_database_and_yet_it_is_taken_over() {
        UUID id = desk.deliver(file("verzegeld-1"), FileKind.CSV);
        assertThat(holding(id, BSN)).as("before it was looked through").isZero();
        assertThat(holding(id, "Verzegeld")).isZero();
        desk.work();
        assertThat(piecesOf(id)).isEqualTo(1);
        assertThat(holding(id, BSN)).as("while it waits").isZero();
        assertThat(holding(id, "verzegeld-1,")).isZero();

        int version = desk.view(id).version();
        desk.decide(decide -> decide.store(id, version, ImportMode.GOEDE_REGELS, true));
        desk.work();

        assertThat(desk.view(id).counts().opgeslagen()).isEqualTo(1);
        assertThat(piecesOf(id)).isZero();
        assertThat(holding(id, BSN)).isZero();
    }

    @Test
    void a_piece_of_another_file_opens_nowhere_else() {
        UUID one = desk.deliver(file("ruil-1"), FileKind.CSV);
        UUID other = desk.deliver(file("ruil-2"), FileKind.CSV);
        desk.work("update import_chunk set content = (select content from import_chunk where import_id = '" + other
                + "') where import_id = '" + one + "'");

        assertThatThrownBy(desk::work).isInstanceOf(IllegalStateException.class);
        desk.work("delete from register_import where id in ('" + one + "', '" + other + "')");
    }

    @Test
    void a_file_that_waits_too_long_is_removed_and_the_log_tells_it() {
        UUID id = desk.deliver(file("wacht-1"), FileKind.CSV);
        desk.work();
        ImportView waits = desk.view(id);
        assertThat(waits.removedOn()).isEqualTo(waits.startedAt().plus(Duration.ofDays(7)));

        desk.clock().turnTo(waits.startedAt().plus(Duration.ofDays(7)).minusSeconds(60));
        assertThat(desk.removeExpired()).isZero();
        assertThat(piecesOf(id)).isEqualTo(1);
        desk.clock().turnTo(waits.startedAt().plus(Duration.ofDays(7)).plusSeconds(60));
        assertThat(desk.removeExpired()).isEqualTo(1);

        ImportView gone = desk.view(id);
        assertThat(gone.status()).isEqualTo(ImportStatus.DISCARDED);
        assertThat(gone.message()).contains("niet op tijd gekozen");
        assertThat(gone.removedOn()).isNull();
        assertThat(gone.shape())
                .isNotNull()
                .satisfies(shape -> assertThat(shape.voorbeeld()).isEmpty());
        assertThat(piecesOf(id)).isZero();
        assertThat(desk.count(
                        "select count(*) from audit_entry where action = 'ExpiredImports.remove' and actor = 'par'"
                                + " and subjects like '%import:" + id + "%'"))
                .isEqualTo(1);
        assertThat(desk.removeExpired()).isZero();
    }

    @Test
    void a_file_that_never_arrived_as_a_whole_is_removed_after_a_day() {
        UUID id = desk.begin(file("half-1"));
        assertThat(piecesOf(id)).isEqualTo(1);

        desk.clock().turnTo(desk.view(id).startedAt().plus(Duration.ofHours(23)));
        assertThat(desk.removeExpired()).isZero();
        desk.clock().turnTo(desk.view(id).startedAt().plus(Duration.ofHours(25)));
        assertThat(desk.removeExpired()).isEqualTo(1);

        assertThat(desk.view(id).status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(piecesOf(id)).isZero();
    }
}
