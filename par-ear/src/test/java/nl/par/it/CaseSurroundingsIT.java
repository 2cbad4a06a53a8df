// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands beside the timeline of a dossier, through the doors of the EAR as it ships. */
class CaseSurroundingsIT {

    private static final String REVIEW = "{\"bevestigd\":true,\"feiten\":true,\"identiteit\":true,\"evenredig\":true,"
            + "\"ernst\":\"BEDREIGEND\",\"keuze\":\"NIEUW\"}";

    private final Api adviser = Api.as(Par.people("pv23", "vpt-adviser").get(1).username());
    private final Api other = Api.as(Par.people("pv23", "vpt-adviser").get(0).username());
    private final Api reporter = Api.as("pv23", "employee");
    private final Api uninvolved = Api.as("pv23", "manager");
    private String incident = "";
    private String surname = "";

    @Test
    void a_comment_for_the_adviser_alone_does_not_exist_for_others_and_only_its_author_changes_it() {
        String file = file();
        String comments = file + "/opmerkingen";
        String secret = comment(adviser, comments, "Alleen voor ons", "ADVISEUR");
        String shared = comment(reporter, comments, "Ik zag hem weer", "BETROKKENEN");

        assertThat(reporter.get(comments).body()).contains("Ik zag hem weer").doesNotContain("Alleen voor ons", secret);
        assertThat(adviser.get(comments).body()).contains("Alleen voor ons", "Ik zag hem weer");
        assertThat(uninvolved.get(comments).statusCode()).isEqualTo(404);
        assertThat(reporter.post(comments, "{\"tekst\":\"x\",\"lezers\":\"ADVISEUR\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(reporter.put("/opmerkingen/" + secret, "{\"tekst\":\"x\"}", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(404);
        assertThat(adviser.put("/opmerkingen/" + shared, "{\"tekst\":\"x\"}", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(409);
        assertThat(reporter.put("/opmerkingen/" + shared, "{\"tekst\":\"Beter gezegd\"}", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(204);
        assertThat(reporter.put("/opmerkingen/" + shared, "{\"tekst\":\"Te laat\"}", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(reporter.delete("/opmerkingen/" + shared, "If-Match", "\"2\"")
                        .statusCode())
                .isEqualTo(204);
        assertThat(adviser.get(comments).body()).doesNotContain("Beter gezegd").contains("\"ingetrokken\":true");
    }

    @Test
    void dossiers_are_related_from_both_sides_for_whoever_may_read_both() {
        String one = file();
        String oneNumber = Api.json(adviser.get(one)).getString("nummer");
        String two = file();
        String twoNumber = Api.json(adviser.get(two)).getString("nummer");
        String link = "{\"nummer\":\"" + twoNumber + "\",\"soort\":\"HUISHOUDEN\",\"reden\":\"Broers\"}";

        HttpResponse<String> made = adviser.post(one + "/verbanden", link);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(adviser.post(one + "/verbanden", link).statusCode()).isEqualTo(409);
        assertThat(adviser.post(one + "/verbanden", "{\"nummer\":\"" + oneNumber + "\"}")
                        .body())
                .contains("nummer", "soort", "reden");
        assertThat(adviser.get(two + "/verbanden").body()).contains(oneNumber, "Broers");
        assertThat(reporter.get(two + "/verbanden").body()).contains(oneNumber);
        assertThat(reporter.post(one + "/verbanden", link).statusCode()).isEqualTo(403);
        assertThat(adviser.delete("/verbanden/" + Api.json(made).getString("id"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(adviser.get(two + "/verbanden").body()).doesNotContain(oneNumber);
    }

    @Test
    void a_dossier_is_closed_and_opened_again_with_a_reason_and_nothing_is_added_to_a_closed_one() {
        String file = file();
        assertThat(adviser.post(file + "/sluitingen", "{}", "If-Match", tag(file))
                        .statusCode())
                .isEqualTo(400);
        assertThat(adviser.post(file + "/sluitingen", "{\"reden\":\"Klaar\"}").statusCode())
                .isEqualTo(428);
        assertThat(adviser.post(file + "/sluitingen", "{\"reden\":\"Het is rustig\"}", "If-Match", tag(file))
                        .statusCode())
                .isEqualTo(204);
        JsonObject closed = Api.json(adviser.get(file));
        assertThat(closed.getString("status")).isEqualTo("GESLOTEN");
        assertThat(closed.toString()).contains("Dossier gesloten", "Het is rustig");
        assertThat(adviser.post(
                                file + "/politiemeldingen",
                                "{\"moment\":\"2026-11-20T10:00:00Z\",\"wijze\":\"112\",\"samenvatting\":\"x\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(other.post(file + "/heropeningen", "{\"reden\":\"Weer een melding\"}", "If-Match", tag(file))
                        .statusCode())
                .isEqualTo(204);
        assertThat(Api.json(adviser.get(file)).getString("status")).isEqualTo("OPEN");
    }

    @Test
    void a_dispute_stands_beside_the_incident_and_the_card_says_so_until_it_is_taken_back() {
        String file = file();
        String view = "{\"tekst\":\"Zo ging het niet\",\"melding\":\"" + incident + "\",\"betwist\":true}";

        assertThat(adviser.post(
                                file + "/zienswijzen",
                                view.replace(incident, UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(400);
        assertThat(reporter.post(file + "/zienswijzen", view).statusCode()).isEqualTo(403);
        assertThat(adviser.post(file + "/zienswijzen", view).statusCode()).isEqualTo(204);
        assertThat(disputed(file)).isTrue();
        assertThat(card()).contains("\"betwist\":true");

        adviser.post(file + "/zienswijzen", view.replace("true", "false").replace("niet", "wel"));
        assertThat(disputed(file)).isFalse();
        assertThat(card()).doesNotContain("\"betwist\":true");
    }

    @Test
    void the_adviser_takes_the_whole_dossier_along_for_a_court() throws Exception {
        String file = file();
        try (var context = Web.context(1280, 900)) {
            var page = context.newPage();
            Web.login(page, Par.people("pv23", "vpt-adviser").get(1).username());
            page.navigate(file);
            var download = page.waitForDownload(
                    () -> page.locator("a[href$='/dossier.pdf']").click());
            byte[] pdf = java.nio.file.Files.readAllBytes(download.path());
            assertThat(new String(pdf, 0, 8, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-1.");
        }
        assertThat(Par.send(Par.request(file + "/dossier.pdf")).statusCode()).isNotEqualTo(200);
    }

    private boolean disputed(String file) {
        return Api.json(adviser.get(file)).getJsonArray("tijdlijn").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("soort").equals("MELDING"))
                .anyMatch(line -> line.get("betwist") == JsonValue.TRUE);
    }

    private String card() {
        return reporter.post(
                        "/personen/_zoek", "{\"naam\":\"" + surname + "\",\"contact\":\"BALIE\",\"doel\":\"Afspraak\"}")
                .body();
    }

    private static String comment(Api writer, String comments, String text, String readers) {
        HttpResponse<String> added =
                writer.post(comments, "{\"tekst\":\"" + text + "\",\"lezers\":\"" + readers + "\"}");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        return Api.json(added).getString("id");
    }

    private String tag(String file) {
        return adviser.get(file).headers().firstValue("ETag").orElse("");
    }

    /** A dossier about somebody new, from a report of the first employee, Joke de Boer. */
    private String file() {
        surname = Register.rareSurname();
        String report = "{\"tijdstip\":\"" + Instant.now().minus(1, ChronoUnit.HOURS)
                + "\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\",\"omschrijving\":"
                + "\"Hij riep naar Joke de Boer.\",\"betrokkene\":{\"geslachtsnaam\":\"" + surname + "\"}}";
        incident = Api.json(reporter.post("/incidenten", report)).getString("id");
        HttpResponse<String> reviewed =
                adviser.post("/incidenten/" + incident + "/beoordelingen", REVIEW, "If-Match", "\"1\"");
        assertThat(reviewed.statusCode()).as(reviewed.body()).isEqualTo(201);
        return "/dossiers/" + Api.json(reviewed).getString("dossier");
    }
}
