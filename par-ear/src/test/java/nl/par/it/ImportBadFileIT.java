// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are wrong by accident or on purpose, over HTTP: a clear word or a reported row, and nothing of them stays half. */
@Beside
class ImportBadFileIT {

    /** Nobody else sends files here. */
    private static final String TENANT = "gm0150";

    private static final String PIECES = "select count(*) from import_chunk where tenant = '" + TENANT + "'";
    private static final long MEGABYTE = 1024L * 1024;

    private final String once = UUID.randomUUID().toString().substring(0, 8);
    private final ImportDoor door =
            ImportDoor.of(Par.person(TENANT, "vpt-adviser").username());

    private String row(String surname) {
        return ImportDoor.row(once + "-1", surname, "3-4-1971");
    }

    private JsonObject refused(String type, byte[] file) throws SQLException {
        JsonObject told = door.settled(door.begin(type, "", BodyPublishers.ofByteArray(file)));
        assertThat(told.getString("status")).isEqualTo("afgekeurd");
        assertThat(told.getString("melding")).matches("[A-Z].*[.]");
        assertThat(pieces(told.getString("id"))).as("pieces of a refused file").isZero();
        return told;
    }

    @ParameterizedTest
    @ValueSource(strings = {"naam;adres\nJan;Dorp\n", "%PDF-1.7\u0000\u0001", "\n\n", "externeReferentie;datum\n1;2\n"})
    void what_is_no_register_is_refused_in_plain_words(String content) throws SQLException {
        refused(ImportDoor.CSV, content.getBytes(UTF_8));
    }

    @Test
    void nothing_at_all_and_unknown_ways_are_wrong_input() {
        assertThat(door.sendCsv("", "").statusCode()).isEqualTo(400);
        assertThat(door.sendCsv(ImportDoor.HEADER, "?wijze=zomaar").statusCode())
                .isEqualTo(400);
        assertThat(door.send("text/plain", "", BodyPublishers.ofString(ImportDoor.HEADER))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void a_workbook_that_unfolds_without_end_is_refused() throws SQLException {
        String row = ImportDoor.cells("aaaaaaaaaaaaaaaa").repeat(10);
        String heading = ImportDoor.cells("externeReferentie", "datum", "kanaal", "soorten");
        byte[] bomb = ImportDoor.workbook(heading + row.repeat(80_000));
        assertThat((long) bomb.length).isLessThan(MEGABYTE);

        assertThat(refused(ImportDoor.XLSX, bomb).getString("melding")).contains("groter dan het lijkt");
        refused(ImportDoor.XLSX, "PK\u0003\u0004geen rekenblad".getBytes(UTF_8));
    }

    @Test
    void a_wrong_encoding_is_told_and_never_makes_other_names() throws SQLException {
        String text = ImportDoor.HEADER + row("Mëijer");
        JsonObject old = door.settled(door.begin(
                ImportDoor.CSV,
                "?wijze=proef",
                BodyPublishers.ofByteArray(text.getBytes(Charset.forName("windows-1252")))));
        assertThat(old.getString("gelezenAls")).contains("Windows-1252");
        assertThat(old.getJsonObject("aantallen").getInt("fout")).isZero();
        refused(ImportDoor.CSV, text.getBytes(UTF_16));
    }

    @Test
    void odd_cells_are_reported_rows_and_the_good_row_goes_in() throws SQLException {
        String csv = ImportDoor.HEADER
                + row("Goed" + once)
                + row("%".repeat(1_000_000)).replace("-1;", "-2;")
                + row("x".repeat(10_000)).replace("-1;", "-3;")
                + row("Be\u0007l").replace("-1;", "-4;")
                + row("Weer");
        String path = door.beginCsv(csv, "");

        JsonObject done = door.settled(path);

        assertThat(done.getJsonObject("aantallen").getInt("opgeslagen")).isEqualTo(1);
        assertThat(door.faults(path))
                .extracting(fault -> fault.getInt("regel"), fault -> fault.getString("kolom"))
                .containsExactly(
                        tuple(3, "geslachtsnaam"),
                        tuple(4, "geslachtsnaam"),
                        tuple(5, "geslachtsnaam"),
                        tuple(6, "externeReferentie"));
        assertThat(door.get(path + "/fouten").body()).doesNotContain("%%%", "xxx");
    }

    @Test
    void a_formula_stays_text_and_does_nothing_in_what_is_downloaded() {
        String csv = ImportDoor.HEADER + row("=HYPERLINK(\"\"http://x\"\")").replace("balie", "=cmd|'/C calc'!A0");
        String path = door.beginCsv(csv, "");

        assertThat(door.settled(path).getJsonObject("aantallen").getInt("opgeslagen"))
                .isZero();
        assertThat(door.get(path + "/fouten").body()).doesNotContain("cmd|", "HYPERLINK");
    }

    @Test
    void a_workbook_over_the_limit_leaves_nothing_behind() throws SQLException {
        long before = number(PIECES);
        InputStream endless = new InputStream() {
            private long left = 65 * MEGABYTE;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int some = (int) Math.min(length, left);
                left -= Math.max(0, some);
                return some <= 0 ? -1 : some;
            }
        };
        HttpResponse<String> answer = door.send(ImportDoor.XLSX, "", BodyPublishers.ofInputStream(() -> endless));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(Api.json(answer).getString("detail")).contains("64 MB");
        assertThat(number(PIECES)).isLessThanOrEqualTo(before);
    }

    @Test
    void three_gigabytes_are_refused_before_they_are_read() throws IOException {
        URI address = URI.create(Par.url());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST /api/v1/importen HTTP/1.1\r\nHost: " + address.getAuthority()
                                    + "\r\nAuthorization: Bearer "
                                    + Par.token(TENANT, "vpt-adviser")
                                    + "\r\nContent-Type: text/csv\r\nContent-Length: "
                                    + 3 * 1024 * MEGABYTE + "\r\n\r\n" + ImportDoor.HEADER)
                            .getBytes(UTF_8));
            String status = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
            assertThat(status).containsAnyOf(" 413 ", " 400 "); // beyond two gigabytes the server itself refuses
        }
    }

    @Test
    void a_sender_who_breaks_off_leaves_no_file_behind() throws Exception {
        URI address = URI.create(Par.url());
        long before = number(PIECES);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("POST /api/v1/importen HTTP/1.1\r\nHost: " + address.getAuthority()
                                    + "\r\nAuthorization: Bearer "
                                    + Par.token(TENANT, "vpt-adviser")
                                    + "\r\nContent-Type: text/csv\r\nContent-Length: "
                                    + 9 * MEGABYTE + "\r\n\r\n" + ImportDoor.HEADER)
                            .getBytes(UTF_8));
            byte[] rows = row("Halverwege").repeat(80_000).getBytes(UTF_8);
            socket.getOutputStream().write(rows, 0, (int) (5 * MEGABYTE));
            socket.getOutputStream().flush();
        }
        for (int tenth = 0; tenth < 200 && number(PIECES) > before; tenth++) {
            Thread.sleep(100);
        }
        assertThat(number(PIECES)).isLessThanOrEqualTo(before);
        assertThat(number("select count(*) from incident where external_ref like '" + once + "-%'"))
                .isZero();
    }

    private static long pieces(String importId) throws SQLException {
        return number("select count(*) from import_chunk where import_id = '" + importId + "'");
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = Par.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
