// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Two advisers of one organisation who keep dossiers, propose, decide and send through the API; for the tests of the rules. */
final class MeasureDesk {

    static final String ONE = Par.people("pv23", "vpt-adviser").get(0).username();
    static final String OTHER = Par.people("pv23", "vpt-adviser").get(1).username();
    static final String YES = "{\"besluit\":\"akkoord\",\"reden\":\"passend\"}";
    static final String WEIGHED = "\"afweging\":{\"kwetsbaar\":\"nee\",\"lichter\":\"Praten hielp niet.\","
            + "\"essentieel\":\"Post en een afspraak blijven mogelijk.\"}";

    private static final String REVIEW = "{\"bevestigd\":true,\"feiten\":true,\"identiteit\":true,\"evenredig\":true,"
            + "\"ernst\":\"VERBAAL\",\"keuze\":\"NIEUW\"}";

    private MeasureDesk() {}

    /** Asked each time: the tests may run past midnight. */
    static LocalDate today() {
        return Register.today();
    }

    /** That a letter was sent today. */
    static String proof() {
        return "{\"wijze\":\"aangetekend\",\"datum\":\"" + today() + "\",\"kenmerk\":\"3SPAR\"}";
    }

    /** A dossier about somebody new. */
    static String file() {
        return file("", "");
    }

    /**
     * A dossier about somebody new, from a confirmed report of an employee.
     *
     * @param more members of the report, each ended by a comma
     * @param person members of the person, each begun by a comma
     */
    static String file(String more, String person) {
        String report = "{" + more + "\"tijdstip\":\"" + Instant.now().minus(1, ChronoUnit.HOURS)
                + "\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\",\"betrokkene\":{"
                + "\"geslachtsnaam\":\"" + Register.rareSurname() + "\"" + person + "}}";
        HttpResponse<String> told = Api.as("pv23", "employee").post("/incidenten", report);
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        HttpResponse<String> reviewed = Api.as(OTHER)
                .post("/incidenten/" + Api.json(told).getString("id") + "/beoordelingen", REVIEW, "If-Match", "\"1\"");
        assertThat(reviewed.statusCode()).as(reviewed.body()).isEqualTo(201);
        return "/dossiers/" + Api.json(reviewed).getString("dossier");
    }

    /** A proposal that holds every rule, for half a year. */
    static JsonObject proposal() {
        return Api.parse("{\"begindatum\":\"" + today() + "\",\"einddatum\":\"" + today().plusMonths(6)
                + "\",\"evaluatiedatum\":\"" + today().plusMonths(3)
                + "\",\"motivering\":\"Het was de eerste keer.\",\"geadresseerde\":{\"naam\":\"De heer P. Voorbeeld\","
                + "\"adresregels\":[\"Dorpsstraat 1\",\"8011 AB ZWOLLE\"],\"aanhef\":\"Geachte heer Voorbeeld\"},"
                + "\"feiten\":[{\"datum\":\"" + today().minusDays(1)
                + "\",\"soort\":\"feit\",\"tekst\":\"U schreeuwde aan de balie.\"}]}");
    }

    /** The same, with these members instead of its own. */
    static String with(String members) {
        var changed = Json.createObjectBuilder(proposal());
        Api.parse("{" + members + "}").forEach(changed::add);
        return changed.build().toString();
    }

    /** A ban that holds every rule but needs a warning or an urgent reason first. */
    static String ban(String members) {
        return with(WEIGHED + ",\"ontzegging\":{\"gebouwen\":[\"het kantoor\"],\"bereikbaarVia\":\"telefoon\","
                + "\"uitzonderingen\":[\"een paspoort, op afspraak\"]}" + (members.isEmpty() ? "" : "," + members));
    }

    /** The measure that the first adviser proposed. */
    static HttpResponse<String> proposed(String file, String kind, String proposal) {
        HttpResponse<String> made = Api.as(ONE).post(file + "/" + kind, proposal);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return made;
    }

    /** The address of what was made. */
    static String measure(HttpResponse<String> made) {
        return "/maatregelen/" + Api.json(made).getString("id");
    }

    /** Decided and sent by the other adviser; the last answer. */
    static HttpResponse<String> sent(HttpResponse<String> proposed) {
        HttpResponse<String> decided =
                Api.as(OTHER).post(measure(proposed) + "/besluiten", YES, "If-Match", tag(proposed));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        HttpResponse<String> sent =
                Api.as(OTHER).post(measure(proposed) + "/verzendingen", proof(), "If-Match", tag(decided));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        return sent;
    }

    static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    /** The words of a PDF that the API gives this person. */
    static String words(String username, String path) throws IOException, InterruptedException {
        HttpRequest request = Par.request("/api/v1" + path, Par.keptTokenOf(username))
                .setHeader("Accept", "application/pdf")
                .build();
        HttpResponse<byte[]> answer =
                java.net.http.HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** The status of each of these calls, made at the same moment. */
    static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> call : threads.invokeAll(calls)) {
                statuses.add(call.get());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
