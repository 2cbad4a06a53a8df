// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who logs in at the own provider of her organisation as with a browser, for a token of the test client. */
final class ProviderLogIn {

    /** Where the test client gets its codes; nobody listens there. */
    static final String BACK = "http://localhost/nergens";

    private static final int HOPS = 20;
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD =
            Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    /** The code for a token, after all redirects and forms. */
    String code(String tenant, String username, String password) {
        URI at = URI.create(Par.issuer() + "/protocol/openid-connect/auth?client_id=par-test&response_type=code"
                + "&scope=openid%20organization&kc_idp_hint=" + tenant + "&redirect_uri=" + encoded(BACK));
        Map<String, String> form = Map.of();
        for (int hop = 0; hop < HOPS; hop++) {
            HttpResponse<String> answer = send(at, form);
            form = Map.of();
            if (answer.statusCode() / 100 == 3) {
                at = at.resolve(answer.headers().firstValue("Location").orElseThrow());
                if (at.toString().startsWith(BACK)) {
                    return found(CODE, at.toString());
                }
            } else {
                at = at.resolve(plain(found(FORM, answer.body())));
                form = answer.body().contains("name=\"password\"")
                        ? Map.of("username", username, "password", password)
                        : fields(answer.body());
            }
        }
        throw new AssertionError("no end at " + at);
    }

    private HttpResponse<String> send(URI at, Map<String, String> form) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at);
        String mine = cookies.entrySet().stream()
                .filter(place -> at.getPath().startsWith(place.getKey()))
                .flatMap(place -> place.getValue().entrySet().stream())
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!mine.isEmpty()) {
            request.header("Cookie", mine);
        }
        if (!form.isEmpty()) {
            String body = form.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
        }
        HttpResponse<String> answer = Par.send(request);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        String[] parts = cookie.split(";", -1);
        String[] pair = parts[0].split("=", 2);
        String path = "/";
        for (String part : parts) {
            if (part.strip().startsWith("Path=")) {
                path = part.strip().substring("Path=".length());
            }
        }
        cookies.computeIfAbsent(path, none -> new LinkedHashMap<>()).put(pair[0], pair[1]);
    }

    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher matcher = FIELD.matcher(page);
        while (matcher.find()) {
            fields.put(matcher.group(1), plain(matcher.group(2)));
        }
        return fields;
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("nothing like " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String plain(String html) {
        return html.replace("&amp;", "&").replace("&#61;", "=").replace("&#43;", "+");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
