// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sends registers to the API as another program does, and waits for what becomes of them. */
final class ImportDoor {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String HEADER = "externeReferentie;datum;kanaal;soorten;ernst;omschrijving;roepnaam;geslachtsnaam;"
            + "geboortedatum;telefoonnummer\n";

    private final String username;

    private ImportDoor(String username) {
        this.username = username;
    }

    static ImportDoor of(String username) {
        return new ImportDoor(username);
    }

    /** A row about this person, of a month ago. */
    static String row(String reference, String surname, String born) {
        return reference + ";" + Register.today().minusDays(30) + ";balie;verbaal;1;Schold aan de balie;Lies;" + surname
                + ";" + born + ";\n";
    }

    HttpResponse<String> send(String type, String how, BodyPublisher content) {
        return Par.send(Par.request("/api/v1/importen" + how, Par.keptTokenOf(username))
                .header("Content-Type", type)
                .POST(content));
    }

    HttpResponse<String> sendCsv(String csv, String how) {
        return send(CSV, how, BodyPublishers.ofString(csv));
    }

    /** Sends a file that is taken in; returns the address at which PAR tells how far it is. */
    String begin(String type, String how, BodyPublisher content) {
        HttpResponse<String> answer = send(type, how, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return path(answer);
    }

    String beginCsv(String csv, String how) {
        return begin(CSV, how, BodyPublishers.ofString(csv));
    }

    /** Where the answer points, from the root; it must lead back to this PAR. */
    static String path(HttpResponse<String> answer) {
        URI address = URI.create(Par.url())
                .resolve(answer.headers().firstValue("Location").orElseThrow());
        assertThat(address.toString()).startsWith(Par.url() + "/api/v1/importen/");
        return address.getPath();
    }

    HttpResponse<String> get(String path) {
        return Par.send(Par.request(path, Par.keptTokenOf(username)));
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        return Par.send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> delete(String path, String... headers) {
        return Par.send(request(path, headers).DELETE());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = Par.request(path, Par.keptTokenOf(username));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    /** The import once PAR is no longer at work on it. */
    JsonObject settled(String path) {
        for (int tenth = 0; tenth < 450; tenth++) {
            JsonObject now = Api.json(get(path));
            if (!now.getBoolean("bezig")) {
                return now;
            }
            pause();
        }
        return fail("PAR is still at work on " + path);
    }

    JsonObject sendAndWait(String csv, String how) {
        return settled(beginCsv(csv, how));
    }

    List<JsonObject> faults(String path) {
        return Api.json(get(path + "/fouten")).getJsonArray("fouten").getValuesAs(JsonObject.class);
    }

    /** A workbook with this in its sheet. */
    static byte[] workbook(String sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(("<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + "<sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                    .getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write("<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                    .getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet><sheetData>" + sheet + "</sheetData></worksheet>").getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A row of a workbook; {@code =} before a cell makes it a formula without an outcome. */
    static String cells(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append(
                    text.startsWith("=")
                            ? "<c><f>" + text.substring(1) + "</f></c>"
                            : "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
