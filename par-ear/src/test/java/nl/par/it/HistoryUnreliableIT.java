// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule R9 for the history of the dossiers: when the index cannot keep up or is damaged, the answer is an error, never an empty list. */
@Alone
class HistoryUnreliableIT {

    private static final String TENANT = "gm0193";
    private static final String ASKING = "{\"zoekterm\":\"balie\",\"doel\":\"nakijken\"}";

    private final Api adviser = Api.as(TENANT, "vpt-adviser");

    @Test
    void a_change_log_that_cannot_be_read_in_time_gives_an_error_and_never_an_empty_list() throws SQLException {
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("lock table change_log in access exclusive mode");
            HttpResponse<String> answer = ask();
            superuser.rollback();
            refused(answer);
        }
        await(() -> ask().statusCode() == 200);
    }

    @Test
    void a_damaged_index_that_cannot_be_built_anew_refuses_on_page_and_api_turns_health_red_and_heals()
            throws Exception {
        confirmed();
        await(HistoryUnreliableIT::onDisk);
        Page page = Web.context(1280, 900).newPage();
        Web.login(page, Par.person(TENANT, "vpt-adviser").username());
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("lock table timeline_entry in access exclusive mode");
            damage();
            await(() -> health().statusCode() == 503);
            assertThat(health().body()).contains(TENANT + "/history").contains("DAMAGED");
            refused(ask());
            page.navigate(Par.url() + "/dossiers/zoeken");
            page.locator("input[name=zoekterm]").fill("balie");
            page.locator("select[name=doel]").selectOption(new SelectOption().setIndex(1));
            page.locator("#vraag button:has-text('Zoeken')").first().click();
            assertThat(page.locator("main").textContent())
                    .contains("Niet betrouwbaar", "niet betrouwbaar zoeken")
                    .doesNotContain("treffers");
            superuser.rollback();
        }
        page.context().close();
        await(() -> health().statusCode() == 200);
        assertThat(ask().statusCode()).isEqualTo(200);
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("niet betrouwbaar").doesNotContain("treffers");
    }

    private HttpResponse<String> ask() {
        return adviser.post("/dossiers/_zoek", ASKING);
    }

    /** The server ends a connection after so many requests; who just sent one over it asks again. */
    private static HttpResponse<String> health() {
        try {
            return Par.send(Par.request("/health/ready"));
        } catch (AssertionError ended) {
            return Par.send(Par.request("/health/ready"));
        }
    }

    /** Something to find, so that there is something to damage. */
    private void confirmed() {
        String report = "{\"tijdstip\":\"" + Instant.now().minus(Duration.ofHours(1))
                + "\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\",\"omschrijving\":\"Aan de balie.\","
                + "\"betrokkene\":{\"geslachtsnaam\":\"" + Register.rareSurname() + "\"}}";
        String id =
                Api.json(Api.as(TENANT, "employee").post("/incidenten", report)).getString("id");
        String review = "{\"bevestigd\":true,\"feiten\":true,\"identiteit\":true,\"evenredig\":true,"
                + "\"ernst\":\"BEDREIGEND\",\"keuze\":\"NIEUW\"}";
        HttpResponse<String> reviewed =
                adviser.post("/incidenten/" + id + "/beoordelingen", review, "If-Match", "\"1\"");
        assertThat(reviewed.statusCode()).as(reviewed.body()).isEqualTo(201);
    }

    private static boolean onDisk() {
        return !segments().isEmpty();
    }

    private static List<Path> segments() {
        Path index = Par.appData().resolve("index").resolve(TENANT).resolve("history");
        try (Stream<Path> files = Files.walk(index)) {
            return files.filter(file -> file.toString().endsWith(".cfs")).toList();
        } catch (IOException beingReplaced) {
            return List.of();
        }
    }

    private static void damage() throws IOException {
        for (Path file : segments()) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        }
    }

    private static void await(BooleanSupplier what) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!what.getAsBoolean() && Instant.now().isBefore(end)) {
            pause();
        }
        assertThat(what.getAsBoolean()).isTrue();
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
