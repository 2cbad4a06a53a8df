// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.par.launch.Colleague;
import nl.par.launch.Stack;

/** The functional administrator in her browser, as far as she presses a button. Keeps cookies by itself: those for https serve here as well. */
final class Administrator {

    private static final Pattern LOG_IN = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final Stack stack;

    Administrator(Stack stack) {
        this.stack = stack;
    }

    /** Logs in and has the indexes of the organisation built anew. */
    void rebuild(String tenant) throws IOException, InterruptedException {
        Colleague admin = stack.realm().colleagues().stream()
                .filter(person -> person.tenant().filter(tenant::equals).isPresent())
                .filter(person -> person.roles().contains("functional-admin"))
                .findFirst()
                .orElseThrow();
        URI page = URI.create(stack.payara().url() + "/organisatie/zoekindex");
        String whose = send(open(page, null), Map.of("username", admin.username()));
        String shown = send(whose, Map.of("password", stack.realm().demoPassword(), "credentialId", ""));
        Matcher proof = HIDDEN.matcher(shown);
        if (!proof.find()) {
            throw new IOException("the page with the button did not come:\n" + shown);
        }
        open(URI.create(page + "/opbouwen"), form(Map.of(proof.group(1), proof.group(2))));
    }

    /** Fills in the form of a page of the log-in, which asks for the name first and then for the password. */
    private String send(String page, Map<String, String> fields) throws IOException, InterruptedException {
        Matcher found = LOG_IN.matcher(page);
        if (!found.find()) {
            throw new IOException("no form to log in with:\n" + page);
        }
        return open(URI.create(found.group(1).replace("&amp;", "&")), form(fields));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The page in the end; a form when there is one, and then wherever it leads. */
    private String open(URI address, String form) throws IOException, InterruptedException {
        URI next = address;
        String body = form;
        for (int i = 0; i < 10; i++) {
            HttpResponse<String> answer = send(next, body);
            if (answer.statusCode() / 100 != 3) {
                return answer.body();
            }
            next = next.resolve(answer.headers().firstValue("Location").orElseThrow());
            body = null;
        }
        throw new IOException("no end of being sent on");
    }

    private HttpResponse<String> send(URI address, String form) throws IOException, InterruptedException {
        Map<String, String> own = cookies.computeIfAbsent(address.getAuthority(), host -> new HashMap<>());
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (!own.isEmpty()) {
            request.header(
                    "Cookie",
                    own.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", address.getScheme() + "://" + address.getAuthority())
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            own.put(pair[0], pair[1]);
        }
        return answer;
    }
}
