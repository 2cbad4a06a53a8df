// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.par.launch.Stack;

/** Tokens of everybody in the organisation with one of some roles, in turn; renewed before their minute is over. */
final class Tokens implements AutoCloseable {

    private static final long RENEW_MILLIS = 35_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack;
    private final List<String> users;
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final Thread renewal = new Thread(this::renew, "tokens");

    /** Of everybody who may check. */
    Tokens(Stack stack, String tenant) {
        this(stack, tenant, List.of("employee", "manager", "vpt-adviser"));
    }

    Tokens(Stack stack, String tenant, List<String> roles) {
        this.stack = stack;
        this.users = stack.realm().colleagues().stream()
                .filter(person -> person.tenant().filter(tenant::equals).isPresent())
                .filter(person -> person.roles().stream().anyMatch(roles::contains))
                .map(nl.par.launch.Colleague::username)
                .toList();
        users.forEach(user -> tokens.add(fetch(user)));
        renewal.setDaemon(true);
        renewal.start();
    }

    String next() {
        return tokens.get(Math.floorMod(turn.getAndIncrement(), tokens.size()));
    }

    private void renew() {
        try {
            while (true) {
                Thread.sleep(RENEW_MILLIS);
                for (int i = 0; i < users.size(); i++) {
                    tokens.set(i, fetch(users.get(i)));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            if (!Thread.currentThread().isInterrupted()) {
                throw e;
            }
        }
    }

    /** Renews no more, also not a last time while the servers stop. */
    @Override
    public void close() {
        renewal.interrupt();
        try {
            renewal.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String fetch(String user) {
        String form = "grant_type=password&client_id=par-test&scope=openid+organization&username=" + encoded(user)
                + "&password=" + encoded(stack.realm().demoPassword());
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readObject().getString("access_token");
            }
        } catch (IOException e) {
            throw new IllegalStateException("no token", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("no token", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
