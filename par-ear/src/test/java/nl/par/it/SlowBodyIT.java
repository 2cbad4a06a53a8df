// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sends half of what she said she would, and then waits, hears what is the matter: her connection, not PAR. */
@Beside
class SlowBodyIT {

    private static final int PATIENCE = 60_000;
    private static final String TENANT = "gm0193";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FILES = "multipart/form-data; boundary=grens";

    /** Stands in everything that is sent; no answer may repeat it. */
    private static final String CANARY = "kanarie41be7d";

    @Test
    void half_a_body_is_refused_as_too_slow_at_the_api_and_on_pages() throws IOException {
        String bearer = "Authorization: Bearer " + Par.token(TENANT, "vpt-adviser");
        String cookie = "Origin: " + Par.url() + "\r\nCookie: " + cookie();
        String part = "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.csv\"\r\n\r\n";
        try (Socket report = half("/api/v1/incidenten", bearer, "application/json", "{\"omschrijving\":\"" + CANARY);
                Socket register = half("/api/v1/importen", bearer, "text/csv", ImportDoor.HEADER + CANARY);
                Socket form = half("/melden", cookie, FORM, "omschrijving=" + CANARY);
                Socket file = half("/importeren/bestand", cookie, FILES, part + CANARY)) {
            for (Socket sender : List.of(report, register)) {
                assertThat(answer(sender, "}"))
                        .startsWith("HTTP/1.1 408 ")
                        .contains("application/problem+json", "\"title\":\"Niet op tijd binnen\"");
            }
            for (Socket sender : List.of(form, file)) {
                assertThat(answer(sender, "</html>"))
                        .startsWith("HTTP/1.1 408 ")
                        .contains(">Niet op tijd binnen</h1>");
            }
        }
    }

    /** Announces twice as much as it sends. */
    private static Socket half(String path, String who, String type, String body) throws IOException {
        URI address = URI.create(Par.url());
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE);
        String sent = "POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n"
                + who + "\r\nContent-Type: " + type + "\r\nContent-Length: " + 2 * body.length() + "\r\n\r\n" + body;
        socket.getOutputStream().write(sent.getBytes(UTF_8));
        return socket;
    }

    /** What comes until these last words; the server goes on waiting for the rest of what was announced. */
    private static String answer(Socket sender, String last) throws IOException {
        StringBuilder answer = new StringBuilder();
        Reader reader = new InputStreamReader(sender.getInputStream(), UTF_8);
        int next = reader.read();
        while (next >= 0) {
            answer.append((char) next);
            next = answer.indexOf(last) < 0 ? reader.read() : -1;
        }
        assertThat(answer.toString()).doesNotContain(CANARY, "Exception");
        return answer.toString();
    }

    private static String cookie() {
        try (BrowserContext browser = Web.context(1280, 900)) {
            Page page = browser.newPage();
            Web.login(page, Par.person(TENANT, "vpt-adviser").username());
            return browser.cookies(Par.url()).stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
