// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two persons turn out to be one, or not, or after all not. Through the API, against real servers. */
@Beside
class PersonMergeIT {

    private static final String TENANT = "pv23";
    private static final String BORN = "1971-04-03";

    /** A reported and confirmed person. */
    record Known(String person, String incident, String dossier) {}

    static Api adviser() {
        return Api.as(TENANT, "vpt-adviser");
    }

    static Known report(String call, String surname, String more) {
        String report = "{\"tijdstip\":\"" + Register.today().minusDays(2)
                + "T10:00:00+01:00\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\",\"ernst\":\"VERBAAL\","
                + "\"omschrijving\":\"Schold.\",\"betrokkene\":{\"roepnaam\":\"" + call + "\",\"geslachtsnaam\":\""
                + surname
                + "\",\"geboortedatum\":\"" + BORN + "\",\"mogelijkMinderjarig\":false" + more + "}}";
        HttpResponse<String> sent = Api.as(TENANT, "employee")
                .post(
                        "/incidenten",
                        report,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        String id = Api.json(sent).getString("id");
        return confirm(id, "\"keuze\":\"NIEUW\"");
    }

    private static Known confirm(String incident, String who) {
        HttpResponse<String> done = adviser()
                .post(
                        "/incidenten/" + incident + "/beoordelingen",
                        "{\"bevestigd\":true,\"feiten\":true,\"identiteit\":true,\"evenredig\":true,\"ernst\":\"VERBAAL\","
                                + who + "}",
                        "If-Match",
                        "\"1\"");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
        String dossier = Api.json(done).getString("dossier");
        String person = Api.json(adviser().get("/dossiers/" + dossier)).getString("persoon");
        return new Known(person, incident, dossier);
    }

    /** The pair of these two; comes within seconds, because persons are compared in the background. */
    static JsonObject pair(String one, String two) {
        for (int second = 0; second < 40; second++) {
            JsonObject all = Api.json(adviser().get("/persoonsparen"));
            for (JsonObject line : all.getJsonArray("persoonsparen").getValuesAs(JsonObject.class)) {
                JsonObject pair = Api.json(adviser().get("/persoonsparen/" + line.getString("id")));
                List<String> ids = List.of(
                        pair.getJsonObject("een").getString("id"),
                        pair.getJsonObject("twee").getString("id"));
                if (ids.contains(one) && ids.contains(two)) {
                    return pair;
                }
            }
            pause();
        }
        return fail("the two persons were not proposed");
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String merging(JsonObject pair, String stays) {
        return "{\"blijft\":\"" + stays + "\",\"reden\":\"Zelfde geboortedatum en adres\",\"versieEen\":"
                + pair.getJsonObject("een").getInt("versie") + ",\"versieTwee\":"
                + pair.getJsonObject("twee").getInt("versie") + "}";
    }

    private static HttpResponse<String> merge(JsonObject pair, String stays) {
        return merge(adviser(), pair, stays);
    }

    private static HttpResponse<String> merge(Api adviser, JsonObject pair, String stays) {
        return adviser.post("/persoonsparen/" + pair.getString("id") + "/samenvoegingen", merging(pair, stays));
    }

    private static List<String> found(String text) {
        return Check.ids(
                Check.found(Par.keptTokenOf(Par.person(TENANT, "vpt-adviser").username()), text));
    }

    @Test
    void one_person_is_found_under_both_names_and_both_dossiers_stay() {
        String surname = Register.rareSurname();
        Known kees = report("Kees", surname, ",\"telefoonnummers\":[\"06 12345678\"]");
        Known other = report("Keesje", surname, ",\"kentekens\":[\"12-AB-34\"]");
        JsonObject pair = pair(kees.person(), other.person());
        assertThat(pair.getJsonArray("redenenVoor")).isNotEmpty();
        HttpResponse<String> merged = merge(pair, kees.person());
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
        assertThat(found("Keesje " + surname + " 3-4-1971")).containsExactly(kees.person());
        assertThat(found("Kees " + surname + " 3-4-1971")).containsExactly(kees.person());
        JsonObject person = Api.json(adviser().get("/personen/" + other.person()));
        assertThat(person.getString("id")).isEqualTo(kees.person());
        assertThat(person.getJsonArray("dossiers").getValuesAs(JsonObject.class))
                .extracting(d -> d.getString("id"))
                .containsExactlyInAnyOrder(kees.dossier(), other.dossier());
        assertThat(person.getJsonObject("gegevens").toString())
                .contains("+31612345678")
                .contains("12AB34");
        assertThat(Api.json(adviser().get("/dossiers/" + other.dossier())).getString("persoon"))
                .isEqualTo(kees.person());
        assertThat(merge(pair, kees.person()).statusCode()).isEqualTo(409);
    }

    @Test
    void undone_both_are_as_they_were_and_what_came_after_goes_where_the_adviser_says() {
        String surname = Register.rareSurname();
        Known one = report("Anna", surname, "");
        Known two = report("Anne", surname, "");
        JsonObject before = Api.json(adviser().get("/personen/" + one.person()));
        JsonObject beforeTwo = Api.json(adviser().get("/personen/" + two.person()));
        assertThat(merge(pair(one.person(), two.person()), one.person()).statusCode())
                .isEqualTo(200);
        String later = Api.json(Api.as(TENANT, "employee")
                        .post(
                                "/incidenten",
                                "{\"tijdstip\":\"" + Register.today().minusDays(1)
                                        + "T10:00:00+01:00\",\"kanaal\":\"TELEFOON\",\"soorten\":[\"PSYCHISCH\"],\"gaatHet\":\"GOED\"}",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()))
                .getString("id");
        Known after = confirm(later, "\"keuze\":\"BESTAAND\",\"persoon\":\"" + one.person() + "\"");
        assertThat(after.dossier()).isEqualTo(one.dossier());

        String mergeId = Api.json(adviser().get("/personen/" + one.person()))
                .getJsonArray("samenvoegingen")
                .getJsonObject(0)
                .getString("id");
        HttpResponse<String> read = adviser().get("/samenvoegingen/" + mergeId);
        assertThat(Api.json(read).getJsonArray("meldingen")).hasSize(1);
        HttpResponse<String> split = adviser()
                .post(
                        "/samenvoegingen/" + mergeId + "/splitsingen",
                        "{\"reden\":\"Het zijn zussen\",\"meldingen\":{\"" + later + "\":\"TERUGGEKEERDE\"}}",
                        "If-Match",
                        read.headers().firstValue("ETag").orElseThrow());
        assertThat(split.statusCode()).as(split.body()).isEqualTo(204);

        JsonObject again = Api.json(adviser().get("/personen/" + one.person()));
        assertThat(again.getJsonObject("gegevens")).isEqualTo(before.getJsonObject("gegevens"));
        assertThat(again.getJsonArray("dossiers")).isEqualTo(before.getJsonArray("dossiers"));
        JsonObject returned = Api.json(adviser().get("/personen/" + two.person()));
        assertThat(returned.getString("id")).isEqualTo(two.person());
        assertThat(returned.getJsonObject("gegevens")).isEqualTo(beforeTwo.getJsonObject("gegevens"));
        assertThat(returned.getJsonArray("dossiers")).isEqualTo(beforeTwo.getJsonArray("dossiers"));
        assertThat(adviser().get("/dossiers/" + two.dossier()).body()).contains(later);
        assertThat(adviser().get("/dossiers/" + one.dossier()).body()).doesNotContain(later);
        assertThat(found("Anne " + surname + " 3-4-1971")).first().isEqualTo(two.person());
        assertThat(found("Anna " + surname + " 3-4-1971")).first().isEqualTo(one.person());
        assertThat(adviser()
                        .post(
                                "/samenvoegingen/" + mergeId + "/splitsingen",
                                "{\"reden\":\"Nog eens\"}",
                                "If-Match",
                                "\"1\"")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void two_who_were_said_to_differ_are_not_proposed_again() {
        String surname = Register.rareSurname();
        Known one = report("Piet", surname, "");
        Known two = report("Piet", surname, "");
        JsonObject pair = pair(one.person(), two.person());
        String path = "/persoonsparen/" + pair.getString("id") + "/afwijzingen";
        String tag = "\"" + pair.getInt("versie") + "\"";
        assertThat(adviser().post(path, "{}", "If-Match", tag).statusCode()).isEqualTo(400);
        assertThat(adviser()
                        .post(path, "{\"reden\":\"Vader en zoon\"}", "If-Match", tag)
                        .statusCode())
                .isEqualTo(204);
        HttpResponse<String> read = adviser().get("/personen/" + one.person());
        String gegevens = Api.json(read)
                .getJsonObject("gegevens")
                .toString()
                .replace("\"mogelijkMinderjarig\":false", "\"mogelijkMinderjarig\":true");
        HttpResponse<String> changed = adviser()
                .put(
                        "/personen/" + one.person(),
                        "{\"gegevens\":" + gegevens + ",\"reden\":\"Nieuw bericht\"}",
                        "If-Match",
                        read.headers().firstValue("ETag").orElseThrow());
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.body()).contains("Mogelijk minderjarig").contains("Nieuw bericht");
        for (int second = 0; second < 12; second++) {
            pause();
        }
        assertThat(adviser().get("/persoonsparen").body()).doesNotContain(surname);
        assertThat(merge(pair, one.person()).statusCode()).isIn(409, 412);
    }

    @Test
    void of_two_advisers_who_merge_overlapping_pairs_at_once_one_wins() throws Exception {
        String surname = Register.rareSurname();
        Known a = report("Sem", surname, "");
        Known b = report("Sem", surname, "");
        Known c = report("Sem", surname, "");
        JsonObject ab = pair(a.person(), b.person());
        JsonObject bc = pair(b.person(), c.person());
        Api one = adviser();
        Api other = adviser();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> first = () -> merge(one, ab, a.person()).statusCode();
            Callable<Integer> second = () -> merge(other, bc, b.person()).statusCode();
            List<Future<Integer>> answers = both.invokeAll(List.of(first, second));
            List<Integer> statuses =
                    List.of(answers.get(0).get(), answers.get(1).get());
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
            assertThat(statuses)
                    .filteredOn(status -> status == 409 || status == 412)
                    .hasSize(1);
        } finally {
            both.shutdownNow();
        }
        assertThat(found("Sem " + surname + " 3-4-1971")).hasSize(2);
    }

    @Test
    void a_restricted_person_disappears_from_checks_at_once_and_comes_back() {
        String surname = Register.rareSurname();
        Known known = report("Mo", surname, "");
        assertThat(found("Mo " + surname)).containsExactly(known.person());
        for (boolean hidden : new boolean[] {true, false}) {
            String tag = adviser()
                    .get("/personen/" + known.person())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            HttpResponse<String> done = adviser()
                    .post(
                            "/personen/" + known.person() + "/beperkingen",
                            "{\"beperkt\":" + hidden + ",\"reden\":\"Betwist\"}",
                            "If-Match",
                            tag);
            assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
            assertThat(found("Mo " + surname)).hasSize(hidden ? 0 : 1);
            assertThat(adviser()
                            .post(
                                    "/personen/" + known.person() + "/beperkingen",
                                    "{\"beperkt\":" + !hidden + ",\"reden\":\"Te laat\"}",
                                    "If-Match",
                                    tag)
                            .statusCode())
                    .isEqualTo(412);
        }
    }

    @Test
    void only_involved_colleagues_and_the_adviser_read_a_person() {
        Known known = report("Lot", Register.rareSurname(), "");
        assertThat(Api.as(TENANT, "employee").get("/personen/" + known.person()).statusCode())
                .as("the reporter is involved")
                .isEqualTo(200);
        assertThat(Api.as(TENANT, "manager").get("/personen/" + known.person()).statusCode())
                .isEqualTo(404);
        assertThat(Api.as("gm0193", "vpt-adviser")
                        .get("/personen/" + known.person())
                        .statusCode())
                .isEqualTo(404);
    }
}
