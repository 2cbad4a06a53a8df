// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A register is taken over through the API, as another program does it: sent, looked through, decided, stored, found, taken back. */
@Beside
class ImportIT {

    private static final String TENANT = "pv23";
    private static final String DECLARED = "?wijze=goede-regels&beoordeeldVerklaard=true";

    private final String once = UUID.randomUUID().toString().substring(0, 8);
    private final ImportDoor door =
            ImportDoor.of(Par.person(TENANT, "vpt-adviser").username());

    private String good(int number) {
        return ImportDoor.row(once + "-" + number, Register.rareSurname(), "3-4-1971");
    }

    private String bad(int number) {
        return good(number).replace(";balie;", ";postduif;").replace("3-4-1971", "31-2-1971");
    }

    @Test
    void a_trial_stores_nothing_until_it_is_decided_and_then_tells_what_became_of_it() throws SQLException {
        HttpResponse<String> sent =
                door.sendCsv(ImportDoor.HEADER.replace("ernst", "zomaar") + good(1) + bad(2), "?wijze=proef");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        assertThat(sent.headers().firstValue("API-Version")).isPresent();
        String path = ImportDoor.path(sent);

        JsonObject waits = door.settled(path);
        assertThat(waits.getString("status")).isEqualTo("klaarVoorOpslag");
        assertThat(waits.getString("gelezenAls")).contains("puntkomma");
        assertThat(waits.getJsonArray("herkendeKolommen").toString()).contains("externeReferentie", "geboortedatum");
        assertThat(waits.getJsonArray("onbekendeKolommen").toString()).isEqualTo("[\"zomaar\"]");
        assertThat(waits.getJsonObject("aantallen").getInt("fout")).isEqualTo(1);
        assertThat(stored()).isZero();
        assertThat(door.faults(path))
                .extracting(fault -> fault.getInt("regel"), fault -> fault.getString("kolom"))
                .containsExactlyInAnyOrder(tuple(3, "kanaal"), tuple(3, "geboortedatum"));
        assertThat(door.faults(path))
                .allSatisfy(fault ->
                        assertThat(fault.getString("reden")).endsWith(".").doesNotContain("postduif"));

        String all = "{\"wijze\":\"alles-of-niets\"}";
        String some = "{\"wijze\":\"goede-regels\"}";
        String tag = "\"" + waits.getInt("versie") + "\"";
        assertThat(door.post(path + "/opslagen", some).statusCode()).isEqualTo(428);
        assertThat(door.post(path + "/opslagen", some, "If-Match", "\"0\"").statusCode())
                .isEqualTo(412);
        assertThat(door.post(path + "/opslagen", "{}", "If-Match", tag).statusCode())
                .isEqualTo(400);
        assertThat(door.post(path + "/opslagen", all, "If-Match", tag).statusCode())
                .isEqualTo(409);
        assertThat(stored()).isZero();
        HttpResponse<String> decided = door.post(path + "/opslagen", some, "If-Match", tag);
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(202);
        JsonObject done = door.settled(ImportDoor.path(decided));
        assertThat(done.getString("status")).isEqualTo("opgeslagen");
        assertThat(done.getJsonObject("aantallen").getInt("opgeslagen")).isEqualTo(1);
        assertThat(stored()).isEqualTo(1);
        assertThat(door.post(path + "/opslagen", some, "If-Match", tag).statusCode())
                .isIn(409, 412);
    }

    @Test
    void a_trial_that_is_given_up_stores_nothing_and_its_file_is_gone() throws SQLException {
        String path = ImportDoor.path(door.sendCsv(ImportDoor.HEADER + good(1), "?wijze=proef"));
        String tag = "\"" + door.settled(path).getInt("versie") + "\"";

        assertThat(door.delete(path).statusCode()).isEqualTo(428);
        assertThat(door.delete(path, "If-Match", "\"0\"").statusCode()).isEqualTo(412);
        assertThat(door.delete(path, "If-Match", tag).statusCode()).isEqualTo(204);

        JsonObject given = door.settled(path);
        assertThat(given.getString("status")).isEqualTo("vervallen");
        assertThat(stored()).isZero();
        assertThat(text("select count(*)::text from import_chunk where import_id::text = ?", given.getString("id")))
                .isEqualTo("0");
        String now = "\"" + given.getInt("versie") + "\"";
        assertThat(door.delete(path, "If-Match", now).statusCode()).isEqualTo(409);
    }

    @Test
    void all_or_nothing_stores_nothing_when_one_row_is_bad() throws SQLException {
        JsonObject refused = door.sendAndWait(ImportDoor.HEADER + good(1) + good(2) + bad(3), "?wijze=alles-of-niets");

        assertThat(refused.getString("status")).isEqualTo("afgekeurd");
        assertThat(refused.getString("melding")).contains("niets opgeslagen");
        assertThat(stored()).isZero();
        assertThat(door.faults("/api/v1/importen/" + refused.getString("id"))).isNotEmpty();
    }

    @Test
    void who_was_taken_over_is_found_by_the_key_of_the_old_register_only_when_the_adviser_declared_it()
            throws SQLException {
        String surname = Register.rareSurname();
        String csv = ImportDoor.HEADER + ImportDoor.row(once + "-a", surname, "3-4-1971");
        JsonObject waiting = door.sendAndWait(csv, "");
        assertThat(waiting.getJsonObject("aantallen").getInt("opgeslagen")).isEqualTo(1);
        assertThat(found(surname)).isEmpty();
        assertThat(purposes(waiting.getString("id"))).doesNotContain("verklaar");

        String other = Register.rareSurname();
        JsonObject done =
                door.sendAndWait(ImportDoor.HEADER + ImportDoor.row(once + "-b", other, "3-4-1971"), DECLARED);
        assertThat(done.getBoolean("beoordeeldVerklaard")).isTrue();
        assertThat(done.getJsonObject("aantallen").getInt("beoordeeld")).isEqualTo(1);
        assertThat(found(other)).singleElement().satisfies(hit -> {
            assertThat(hit.getString("externeReferentie")).isEqualTo(once + "-b");
            assertThat(hit.getJsonObject("kaart")).isNotNull();
        });
        assertThat(purposes(done.getString("id"))).contains("verklaar");
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_row_that_differs_is_told() throws SQLException {
        String csv = ImportDoor.HEADER + good(1) + good(2);
        assertThat(door.sendAndWait(csv, DECLARED).getJsonObject("aantallen").getInt("opgeslagen"))
                .isEqualTo(2);

        JsonObject again = door.sendAndWait(csv.replace(once + "-2;", once + "-2 ;"), DECLARED);
        JsonObject other = door.sendAndWait(csv.replaceFirst("Schold aan de balie", "Sloeg"), DECLARED);

        assertThat(again.getJsonObject("aantallen").getInt("bekend")).isEqualTo(2);
        assertThat(other.getJsonObject("aantallen").getInt("wijktAf")).isEqualTo(1);
        assertThat(stored()).isEqualTo(2);
        assertThat(door.faults("/api/v1/importen/" + other.getString("id")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.getString("reden")).contains("wijkt af"));
    }

    @Test
    void a_workbook_is_taken_over_like_a_list_and_a_formula_without_outcome_is_a_bad_row() throws SQLException {
        String day = Register.today().minusDays(9).toString();
        byte[] book = ImportDoor.workbook(ImportDoor.cells("Externe referentie", "Datum", "Kanaal", "Soorten", "Naam")
                + ImportDoor.cells(once + "-1", day, "balie", "verbaal", "x")
                + ImportDoor.cells(once + "-2", day, "=VERT.ZOEKEN(1)", "verbaal", "x"));

        String path = door.begin(ImportDoor.XLSX, "", BodyPublishers.ofByteArray(book));

        assertThat(door.settled(path).getString("gelezenAls")).contains("Blad1");
        assertThat(stored()).isEqualTo(1);
        assertThat(door.faults(path))
                .singleElement()
                .satisfies(fault -> assertThat(fault.getString("reden")).contains("formule"));
        HttpResponse<String> csv = Par.send(
                Par.request(path + "/fouten", Par.token(TENANT, "vpt-adviser")).setHeader("Accept", "text/csv"));
        assertThat(csv.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(csv.body()).contains("kanaal");
    }

    @Test
    void what_was_stored_is_taken_back_and_found_no_more() throws SQLException {
        String surname = Register.rareSurname();
        JsonObject done =
                door.sendAndWait(ImportDoor.HEADER + ImportDoor.row(once + "-1", surname, "3-4-1971"), DECLARED);
        assertThat(found(surname)).hasSize(1);

        String path = "/api/v1/importen/" + done.getString("id");
        HttpResponse<String> undo = door.post(
                path + "/terugdraaiingen",
                "",
                "If-Match",
                "\"" + door.settled(path).getInt("versie") + "\"");

        assertThat(undo.statusCode()).as(undo.body()).isEqualTo(202);
        assertThat(door.settled(path).getString("status")).isEqualTo("teruggedraaid");
        assertThat(stored()).isZero();
        assertThat(found(surname)).isEmpty();
    }

    @Test
    void who_resembles_somebody_is_proposed_for_merging_side_by_side() {
        String surname = Register.rareSurname();
        String known = ImportDoor.row(once + "-1", surname, "3-4-1971").replaceFirst(";\n", ";06 12345678\n");
        door.sendAndWait(ImportDoor.HEADER + known, DECLARED);
        String one = found(surname).get(0).getString("id");
        String alike = known.replace("-1;", "-2;").replace(";Lies;", ";Liesbeth;");
        door.sendAndWait(ImportDoor.HEADER + alike, DECLARED);
        String two = found(surname).stream()
                .map(hit -> hit.getString("id"))
                .filter(id -> !id.equals(one))
                .findFirst()
                .orElseThrow();

        JsonObject pair = PersonMergeIT.pair(one, two);

        assertThat(pair.getJsonArray("redenenVoor")).isNotEmpty();
        assertThat(List.of(
                        pair.getJsonObject("een").getString("id"),
                        pair.getJsonObject("twee").getString("id")))
                .containsExactlyInAnyOrder(one, two);
    }

    @Test
    void another_organisation_and_other_roles_learn_nothing() {
        String path = door.beginCsv(ImportDoor.HEADER + good(1), "?wijze=proef");
        door.settled(path);
        ImportDoor neighbour = ImportDoor.of(Par.person("gm0193", "vpt-adviser").username());
        String unknown = "/api/v1/importen/" + UUID.randomUUID();
        for (String part : List.of("", "/fouten")) {
            HttpResponse<String> foreign = neighbour.get(path + part);
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(withoutNumber(foreign)).isEqualTo(withoutNumber(neighbour.get(unknown + part)));
        }
        for (String act : List.of("/opslagen", "/terugdraaiingen")) {
            assertThat(neighbour
                            .post(path + act, "{\"wijze\":\"goede-regels\"}", "If-Match", "\"1\"")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(neighbour.get("/api/v1/importen").body()).doesNotContain(path.substring(path.lastIndexOf('/') + 1));
        for (String role : List.of("employee", "manager", "privacy-officer")) {
            ImportDoor refused = ImportDoor.of(Par.person(TENANT, role).username());
            assertThat(refused.get(path).statusCode()).as(role).isEqualTo(403);
            assertThat(refused.sendCsv(ImportDoor.HEADER + good(2), "").statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    private static String withoutNumber(HttpResponse<String> answer) {
        return answer.body().replaceAll("urn:uuid:[0-9a-f-]{36}", "");
    }

    /** Whom with this surname a check finds. */
    private static List<JsonObject> found(String surname) {
        String adviser = Par.keptTokenOf(Par.person(TENANT, "vpt-adviser").username());
        return Check.found(adviser, "Lies " + surname + " 3-4-1971").getValuesAs(JsonObject.class).stream()
                .filter(hit -> hit.getString("naam").contains(surname))
                .toList();
    }

    /** How many reports of this test are in the register. */
    private int stored() throws SQLException {
        return Integer.parseInt(text("select count(*)::text from incident where external_ref like ?", once + "-%"));
    }

    private static String purposes(String importId) throws SQLException {
        return text(
                "select coalesce(string_agg(purpose, ' '), '') from audit_entry where subjects like ?",
                "%" + importId + "%");
    }

    private static String text(String sql, String argument) throws SQLException {
        try (Connection connection = Par.superuser();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, argument);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
