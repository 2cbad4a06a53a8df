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
import java.util.UUID;
import nl.par.launch.Progress;
import nl.par.launch.Stack;

/**
 * {@code mvn -Pbench -Dbench=import}: a register of {@code -Dbench.rows} rows is sent over HTTP, looked through and stored by the shipped EAR with
 * everything on: validation, persons, dossiers, cards, measures, audit and index. Before it comes one of {@code -Dbench.warm} rows, for which the
 * server has just started. Begins with an empty database. To measure two cores, start it under {@code taskset -c 0,1}.
 */
public final class ImportBench {

    private static final String TENANT = "pv23";

    private final Path data =
            Path.of(System.getProperty("par.data")).toAbsolutePath().normalize().resolveSibling("bench-import");
    private final long rows = Long.getLong("bench.rows", 200_000);
    private final Progress progress = new Progress(System.out);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String series = UUID.randomUUID().toString().substring(0, 8);

    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        if (System.getProperty("bench", "").contains("import")) {
            new ImportBench().run();
        }
    }

    private void run() throws Exception {
        BenchStack.remove(data.resolve("postgresql"));
        BenchStack.remove(data.resolve("app"));
        try (Stack stack = BenchStack.in(data, progress)) {
            stack.start();
            measure(stack);
        }
    }

    private void measure(Stack stack) throws Exception {
        Heap heap = new Heap(data);
        try (Tokens tokens = new Tokens(stack, TENANT, List.of("vpt-adviser"))) {
            long fresh = Math.min(Long.getLong("bench.warm", 60_000), rows);
            takeOver(stack.payara().url(), tokens, "server just started", 0, fresh);
            Recording recording = Recording.begin(Cost.payaraPid(data));
            takeOver(stack.payara().url(), tokens, "server at work", fresh, rows);
            recording.end();
            say("heap in use, at most", heap.mostMegabytes() + " MB");
        }
    }

    private void takeOver(String url, Tokens tokens, String when, long from, long count) throws Exception {
        progress.say(when + ": sending " + count + " rows");
        RegisterRows register = new RegisterRows(series, from, count);
        Effort sending = new Effort(data);
        String path = begin(url, tokens, register);
        say(when + ": sent", sending.line(count));
        Effort examining = new Effort(data);
        JsonObject waits = await(url, tokens, path);
        say(when + ": looked through", examining.line(count));
        Effort storing = new Effort(data);
        send(url, tokens, path + "/opslagen", waits.getInt("versie"));
        JsonObject done = await(url, tokens, path);
        say(when + ": stored", storing.line(count));
        awaitFound(url, tokens, register.last());
        say(when + ": stored and searchable", storing.line(count));
        say(when + ": counts", String.valueOf(done.getJsonObject("aantallen")));
    }

    private String begin(String url, Tokens tokens, RegisterRows register) throws Exception {
        HttpResponse<String> answer = http.send(
                request(url + "/api/v1/importen?wijze=proef", tokens)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofInputStream(register::file))
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
    private void awaitFound(String url, Tokens tokens, Population.Citizen last) throws Exception {
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

    private void say(String what, String line) {
        progress.show("BENCH  import, cores " + Runtime.getRuntime().availableProcessors() + ": " + what + ": " + line);
    }
}
