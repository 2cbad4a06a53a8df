// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A manager gets the reports of her own unit and no others; an administrator gets the people and nothing of what they told. */
class FollowUnitIT {

    private static final String MANAGER = "karin.nijland";
    private static final String SAME_UNIT = "joke.deboer";
    private static final String OTHER_UNIT = "mehmet.yildiz";

    @Test
    void a_manager_sees_and_opens_the_reports_of_her_unit_alone() {
        String own = report(SAME_UNIT);
        String other = report(OTHER_UNIT);
        Api manager = Api.as(MANAGER);

        JsonObject page = Api.json(manager.get("/eenheidsmeldingen?paginaGrootte=100"));
        List<String> ids = page.getJsonArray("eenheidsmeldingen").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("id"))
                .toList();
        assertThat(page.getString("eenheid")).isEqualTo("Beheer Wegen en Kanalen");
        assertThat(ids).contains(own).doesNotContain(other);
        HttpResponse<String> read = manager.get("/incidenten/" + own);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body())
                .as("what it did to the colleague stays apart")
                .contains("Betrokkene schold.")
                .doesNotContain("blauwe plek");
        assertThat(manager.get("/incidenten/" + other).statusCode()).isEqualTo(404);
    }

    @Test
    void a_filter_by_status_leaves_out_the_rest() {
        report(SAME_UNIT);
        JsonObject page = Api.json(Api.as(MANAGER).get("/eenheidsmeldingen?stand=ONTVANGEN"));

        assertThat(page.getJsonArray("eenheidsmeldingen").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getString("status")).isEqualTo("ONTVANGEN"));
    }

    @Test
    void nobody_else_follows_a_unit() {
        assertThat(Api.as(SAME_UNIT).get("/eenheidsmeldingen").statusCode()).isEqualTo(403);
        assertThat(Api.as("pv23", "functional-admin").get("/eenheidsmeldingen").statusCode())
                .isEqualTo(403);
        assertThat(Api.as("gm0193", "manager")
                        .get("/eenheidsmeldingen?paginaGrootte=100")
                        .body())
                .doesNotContain("Joke de Boer");
    }

    @Test
    void the_administrator_sees_the_people_with_their_roles_and_no_content() {
        Api administrator = Api.as("pv23", "functional-admin");

        HttpResponse<String> people = administrator.get("/medewerkers");
        assertThat(people.statusCode()).isEqualTo(200);
        assertThat(Api.json(people).getJsonArray("medewerkers").getValuesAs(JsonObject.class))
                .anySatisfy(one -> {
                    assertThat(one.getString("naam")).isEqualTo("Karin Nijland");
                    assertThat(one.getJsonArray("rollen")).hasToString("[\"employee\",\"manager\"]");
                });
        assertThat(people.body()).doesNotContain("zwolle.example");
        for (String closed : List.of("/incidenten", "/dossiers", "/eenheidsmeldingen", "/jaarverslagen")) {
            assertThat(administrator.get(closed).statusCode()).as(closed).isEqualTo(403);
        }
    }

    private static String report(String username) {
        HttpResponse<String> stored = Api.as(username)
                .post(
                        "/incidenten",
                        "{\"tijdstip\":\"2026-11-16T10:00:00Z\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],"
                                + "\"gaatHet\":\"AANGESLAGEN\",\"omschrijving\":\"Betrokkene schold.\","
                                + "\"getroffene\":{\"letsel\":\"Een blauwe plek\"}}");
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
        return Api.json(stored).getString("id");
    }
}
