// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.par.launch.Folders;
import nl.par.launch.Ports;
import nl.par.launch.Progress;
import nl.par.launch.Settings;
import nl.par.launch.Stack;

/**
 * {@code mvn -Pbench -Dbench=import}: a register of {@code -Dbench.rows} rows is sent over HTTP, looked through and stored by the shipped EAR with
 * everything on: validation, persons, dossiers, cards, measures, audit and index. To measure two cores, start it under {@code taskset -c 0,1}.
 */
public final class ImportBench {

    private static final String TENANT = "pv23";

    private final Path data =
            Path.of(System.getProperty("par.data")).toAbsolutePath().normalize().resolveSibling("bench-import");
    private final long rows = Long.getLong("bench.rows", 50_000);
    private final Progress progress = new Progress(System.out);
    private final HttpClient http = HttpClient.newHttpClient();
    private final String series = UUID.randomUUID().toString().substring(0, 8);

    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        if (System.getProperty("bench", "").contains("import")) {
            new ImportBench().run();
        }
    }

    private void run() throws Exception {
        try (Stack stack = stack()) {
            stack.start();
            Heap heap = new Heap(data);
            Tokens tokens = new Tokens(stack, TENANT, List.of("vpt-adviser"));
            String url = stack.payara().url();
            await(url, tokens, begin(url, tokens, "warm" + series, Math.min(5_000, rows), "goede-regels"));
            progress.say("sending " + rows + " rows");
            Effort sending = new Effort(data);
            String path = begin(url, tokens, series, rows, "proef");
            say("sent", sending.line(rows));
            Effort examining = new Effort(data);
            JsonObject waits = await(url, tokens, path);
            say("looked through", examining.line(rows));
            Effort storing = new Effort(data);
            send(url, tokens, path + "/opslagen", waits.getInt("versie"));
            JsonObject done = await(url, tokens, path);
            say("stored", storing.line(rows));
            awaitFound(url, tokens);
            say("stored and searchable", storing.line(rows));
            say("counts", String.valueOf(done.getJsonObject("aantallen")));
            say("heap in use, at most", heap.mostMegabytes() + " MB");
        }
    }

    private String begin(String url, Tokens tokens, String name, long count, String how) throws Exception {
        HttpResponse<String> answer = http.send(
                request(url + "/api/v1/importen?beoordeeldVerklaard=true&wijze=" + how, tokens)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofInputStream(() -> new RegisterRows(name, count)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(answer.body());
        }
        return "/api/v1/importen/" + json(answer).getString("id");
    }

    private void send(String url, Tokens tokens, String path, int version) throws Exception {
        HttpResponse<String> answer = http.send(
                request(url + path, tokens)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .POST(BodyPublishers.ofString("{\"wijze\":\"goede-regels\",\"beoordeeldVerklaard\":true}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(answer.body());
        }
    }

    private JsonObject await(String url, Tokens tokens, String path) throws Exception {
        while (true) {
            JsonObject now =
                    json(http.send(request(url + path, tokens).GET().build(), HttpResponse.BodyHandlers.ofString()));
            if (!now.getBoolean("bezig")) {
                return now;
            }
            Thread.sleep(100);
        }
    }

    /** Until a check finds the last person of the file. */
    private void awaitFound(String url, Tokens tokens) throws Exception {
        Population.Citizen last = new Population().citizen(RegisterRows.person(rows - 1));
        String question = "{\"zoekterm\":\"" + last.name() + " " + last.born()
                + "\",\"contact\":\"BALIE\",\"doel\":\"Een afspraak voorbereiden\",\"reden\":\"meting\"}";
        while (true) {
            HttpResponse<String> answer = http.send(
                    request(url + "/api/v1/personen/_zoek", tokens)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(question))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.body().contains(series)) {
                return;
            }
            Thread.sleep(500);
        }
    }

    private static HttpRequest.Builder request(String address, Tokens tokens) throws IOException {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + tokens.next())
                .header("Accept", "application/json");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private Stack stack() {
        Folders folders = new Folders(
                data,
                data.resolve("dist"),
                Path.of(System.getProperty("par.zips")).toAbsolutePath(),
                Path.of(System.getProperty("par.tenant-config"))
                        .toAbsolutePath()
                        .normalize(),
                Path.of(System.getProperty("par.ear")).toAbsolutePath());
        return new Stack(
                new Settings(Ports.free(), folders, Map.of("par.oidc.api-clients", "par-test"), true), progress);
    }

    private void say(String what, String line) {
        progress.show("BENCH  import, cores " + Runtime.getRuntime().availableProcessors() + ": " + what + ": " + line);
    }
}
