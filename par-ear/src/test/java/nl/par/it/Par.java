// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.par.launch.Colleague;
import nl.par.launch.Realm;

/** The running PAR as tests meet it: its address, its people with their tokens, its database, its log. */
public final class Par {

    /** What {@link Alone} locks, and {@link Beside} for reading. */
    public static final String AS_USUAL = "PAR as usual";

    /** What a test locks that lets log-ins end soon for all. */
    public static final String LOG_INS = "log-ins";

    /** What a test locks that suspends the water board ws0664; who needs it open locks it for reading. */
    public static final String DELTA = "ws0664";

    private static final String DATABASE = "par";

    /** HTTP/1.1 as browsers and reverse proxies speak it without encryption; by itself the client would change to HTTP/2 on each connection. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();
    private static final Map<String, Object> DOORS = new ConcurrentHashMap<>();

    private Par() {}

    /** The address of PAR, without a slash at its end. */
    public static String url() {
        return TestStack.stack().payara().url();
    }

    /** The issuer of the tokens. */
    public static String issuer() {
        return TestStack.stack().issuer();
    }

    /** The log of the server, from its start. */
    public static Path serverLog() {
        return TestStack.stack().payara().log();
    }

    /** Where this node keeps its indexes and the heads of the audit chain. */
    public static Path appData() {
        return TestStack.folders().data().resolve("app");
    }

    /** The settings of an organisation as the running PAR reads them; a copy that a test may change, and puts back. */
    public static Path settingsOf(String tenant) {
        return TestStack.folders().tenantConfig().resolve(tenant).resolve("organisatie.yaml");
    }

    /** Brings up an organisation by the documented steps, and answers where its files are. */
    public static Path newOrganisation(String code) {
        TestStack.stack().newDemoOrganisation(code);
        return TestStack.folders().tenantConfig().resolve(code);
    }

    /** Brings an organisation into Keycloak once more, as its files are. */
    static void joinAgain(String code) {
        TestStack.stack().joinAgain(code);
    }

    /** All people of the realm. */
    public static List<Colleague> people() {
        return TestStack.stack().realm().colleagues();
    }

    /** Everyone of a tenant who has the role, in the order of the file; {@code employee} alone comes first. */
    public static List<Colleague> people(String tenant, String role) {
        return people().stream()
                .filter(person -> person.tenant().filter(tenant::equals).isPresent())
                .filter(person -> person.roles().contains(role))
                .toList();
    }

    /** The first of a tenant who has the role. */
    public static Colleague person(String tenant, String role) {
        return people(tenant, role).get(0);
    }

    /** The password that all people of the realm have. */
    public static String password() {
        return TestStack.stack().realm().demoPassword();
    }

    /** A fresh access token of the first of a tenant who has the role; it lives 60 seconds. */
    public static String token(String tenant, String role) {
        return tokenOf(person(tenant, role).username());
    }

    /** A fresh access token of one person, also of the one without organisation. */
    public static String tokenOf(String username) {
        return atTheDoor(username, () -> freshTokenOf(username));
    }

    /** Keycloak refuses somebody who logs in twice in the same moment, because that is how passwords are guessed; so one at a time. */
    static <T> T atTheDoor(String username, Supplier<T> logIn) {
        synchronized (DOORS.computeIfAbsent(username, name -> new Object())) {
            return logIn.get();
        }
    }

    private static String freshTokenOf(String username) {
        Optional<String> elsewhere = people().stream()
                .filter(person -> person.username().equals(username))
                .flatMap(person -> person.tenant().stream())
                .filter(Par::logsInElsewhere)
                .findFirst();
        if (elsewhere.isPresent()) {
            return tokens(Map.of(
                    "grant_type",
                    "authorization_code",
                    "client_id",
                    "par-test",
                    "code",
                    new ProviderLogIn().code(elsewhere.get(), username, password()),
                    "redirect_uri",
                    ProviderLogIn.BACK));
        }
        return tokens(Map.of(
                "grant_type", "password",
                "client_id", "par-test",
                "username", username,
                "password", password(),
                "scope", "openid organization"));
    }

    /** An access token of one person as a program keeps it for its next calls: some seconds old. */
    public static String keptTokenOf(String username) {
        return KEPT.compute(username, (name, kept) -> kept == null || kept.old() ? Kept.fresh(name) : kept)
                .token();
    }

    private record Kept(String token, long from) {

        private static final long LIFE = 15_000_000_000L;

        static Kept fresh(String username) {
            return new Kept(tokenOf(username), System.nanoTime());
        }

        boolean old() {
            return System.nanoTime() - from > LIFE;
        }
    }

    private static boolean logsInElsewhere(String tenant) {
        return TestStack.stack().realm().organisations().stream()
                .anyMatch(one -> one.code().equals(tenant) && one.provider().isPresent());
    }

    /** A fresh access token of the service account of a tenant. */
    public static String serviceToken(String tenant) {
        return tokens(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                Realm.serviceAccount(tenant),
                "client_secret",
                TestStack.stack().realm().serviceAccountSecret(tenant),
                "scope",
                "organization:" + tenant));
    }

    /** A connection that may do everything, to plant and to look. */
    public static Connection superuser() throws SQLException {
        return TestStack.stack().postgresql().superuser(DATABASE);
    }

    /** A connection as the role that owns the schema. */
    public static Connection owner() throws SQLException {
        return TestStack.stack().postgresql().owner(DATABASE);
    }

    /** A connection as the application has it: no tenant set. */
    public static Connection application() throws SQLException {
        return TestStack.stack().postgresql().application(DATABASE);
    }

    /** A request to PAR; the path begins with a slash. */
    public static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path));
    }

    /** A request to PAR with a token. */
    public static HttpRequest.Builder request(String path, String token) {
        return request(path).header("Authorization", "Bearer " + token).header("Accept", "application/json");
    }

    /** Sends a request; redirects are not followed. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** The headers of an answer, but for the one by which the server ends a connection: it does so after so many answers, whatever they say. */
    static Map<String, List<String>> headers(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers().map());
        headers.remove("connection");
        return headers;
    }

    private static String tokens(Map<String, String> fields) {
        return grant(fields).getString("access_token");
    }

    /**
     * What Keycloak gives for these fields. It remembers that somebody is logging in until a moment after its answer, and until then tells her that her
     * password is wrong, as a guard against guessing; so she tries again.
     */
    static JsonObject grant(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        HttpResponse<String> answer = send(request);
        for (int again = 0; again < 3 && answer.body().contains("Invalid user credentials"); again++) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            answer = send(request);
        }
        if (answer.statusCode() != 200) {
            throw new AssertionError("no token: " + answer.body());
        }
        return Api.json(answer);
    }
}
