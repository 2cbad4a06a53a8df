// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Somebody with a role who asks at both doors: with a token at the API, with a session at the pages. */
final class Asker {

    /** Also a token that was fetched while {@link Sessions} lets them end soon opens PAR so long. */
    private static final long FRESH = 20_000_000_000L;

    private static final Map<String, Asker> KNOWN = new ConcurrentHashMap<>();

    private final String tenant;
    private final String role;
    private String token = "";
    private long tokenFrom;
    private String cookies = "";
    private String csrf = "";

    private Asker(String tenant, String role) {
        this.tenant = tenant;
        this.role = role;
    }

    static Asker of(String tenant, String role) {
        return KNOWN.computeIfAbsent(tenant + role, key -> new Asker(tenant, role));
    }

    /** The answer to a request with an empty body, as JSON at the API and as a form at the pages. */
    HttpResponse<String> ask(String verb, String path) {
        return path.startsWith("/api/") ? api(verb, path, "{}") : page(verb, path);
    }

    HttpResponse<String> api(String verb, String path, String json) {
        HttpRequest.Builder request = Par.request(path)
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json, application/pdf;q=0.5")
                .header("If-Match", "\"1\"");
        return Par.send(
                verb.equals("GET") || verb.equals("DELETE")
                        ? request.method(verb, BodyPublishers.noBody())
                        : request.header("Content-Type", "application/json")
                                .method(verb, BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> page(String verb, String path) {
        if (cookies.isEmpty()) {
            logIn();
        }
        HttpRequest.Builder request =
                Par.request(path).header("Cookie", cookies).header("Accept", "text/html");
        return Par.send(
                verb.equals("GET")
                        ? request.GET()
                        : request.header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Origin", Par.url())
                                .method(verb, BodyPublishers.ofString(csrf)));
    }

    private String token() {
        if (token.isEmpty() || System.nanoTime() - tokenFrom > FRESH) {
            token = role.equals("service-account") ? Par.serviceToken(tenant) : Par.token(tenant, role);
            tokenFrom = System.nanoTime();
        }
        return token;
    }

    private void logIn() {
        try (BrowserContext context = Web.context(1280, 800)) {
            Page page = context.newPage();
            Web.login(page, Par.person(tenant, role).username());
            page.navigate("/");
            Object field =
                    page.evaluate("() => { const f = document.querySelector('form[method=post] input[type=hidden]');"
                            + " return f ? f.name + '=' + encodeURIComponent(f.value) : ''; }");
            csrf = String.valueOf(field);
            cookies = context.cookies(Par.url()).stream().map(Asker::header).collect(Collectors.joining("; "));
        }
    }

    private static String header(Cookie cookie) {
        return cookie.name + "=" + cookie.value;
    }
}
