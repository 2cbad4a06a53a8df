// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static nl.par.it.MeasureDesk.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A colleague of a water board reads one dossier of the province while she may, and tries everything else; both logs tell it. */
@ResourceLock(value = Par.DELTA, mode = ResourceAccessMode.READ)
class VisitIT {

    private static final String HOME = "ws0664";

    private final String file = file();
    private final String elsewhere = "/dossiers-elders/pv23" + file.substring("/dossiers".length());
    private final Newcomer guest = Newcomer.create().joins(Newcomer.organisation(HOME), "employee");
    private final Api waterschap = Api.with(guest.token());

    @BeforeAll
    static void both_share_cards() throws SQLException {
        Declared.both("pv23", HOME, "kaart");
    }

    @AfterAll
    static void they_share_nothing_again() throws SQLException {
        Declared.nothing("pv23", HOME);
    }

    @Test
    void she_reads_it_from_the_grant_to_the_moment_it_is_revoked_and_never_more_than_that() throws SQLException {
        Instant begun = Instant.now();
        assertThat(waterschap.get(elsewhere).statusCode()).as("before").isEqualTo(404);
        grant();

        assertThat(waterschap.get("/dossiers-elders").body()).contains(file.substring("/dossiers/".length()));
        HttpResponse<String> read = waterschap.get(elsewhere);
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.body())
                .contains("\"tijdlijn\"", Api.json(Api.as(ONE).get(file)).getString("nummer"))
                .doesNotContain(Par.people("pv23", "employee").get(0).username());

        Newcomer colleague = Newcomer.create().joins(Newcomer.organisation(HOME), "vpt-adviser");
        assertThat(Api.with(colleague.token()).get(elsewhere).statusCode())
                .as("a colleague")
                .isEqualTo(404);
        assertThat(waterschap
                        .get("/dossiers-elders/pv23" + file().substring("/dossiers".length()))
                        .statusCode())
                .as("another dossier")
                .isEqualTo(404);
        assertThat(waterschap
                        .get("/dossiers-elders/gm0150" + file.substring("/dossiers".length()))
                        .statusCode())
                .as("another organisation")
                .isEqualTo(404);
        assertThat(waterschap.get(file).statusCode())
                .as("as if it were her own")
                .isEqualTo(404);
        assertThat(waterschap.post(elsewhere, "{}").statusCode()).as("to write").isEqualTo(405);
        assertThat(waterschap
                        .post(file + "/opmerkingen", "{\"tekst\":\"x\",\"lezers\":\"BETROKKENEN\"}")
                        .statusCode())
                .as("to comment")
                .isEqualTo(404);
        assertThat(waterschap
                        .post("/dossiers/_zoek", "{\"zoekterm\":\"balie\",\"doel\":\"x\"}")
                        .body())
                .doesNotContain(file.substring("/dossiers/".length()));

        HttpResponse<String> revoked = Api.as(OTHER)
                .post(
                        "/inzages/" + visit().getString("id") + "/intrekkingen",
                        "",
                        "If-Match",
                        "\"" + visit().getInt("versie") + "\"");
        assertThat(revoked.statusCode()).as(revoked.body()).isEqualTo(204);
        Instant ended = Instant.now();
        assertThat(waterschap.get(elsewhere).statusCode()).isEqualTo(404);
        assertThat(Duration.between(ended, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(waterschap.get("/dossiers-elders").body()).doesNotContain(file.substring("/dossiers/".length()));

        assertThat(LogLines.outcomes(HOME, "VisitElsewhere.knock", guest.id(), begun))
                .contains("DONE", "REFUSED");
        assertThat(LogLines.outcomes("pv23", "ReadAsGuest.read", guest.id(), begun))
                .contains("DONE", "REFUSED");
        assertThat(LogLines.outcomes("pv23", "ReadAsGuest.read", colleague.id(), begun))
                .containsOnly("REFUSED");
        assertThat(LogLines.outcomes(HOME, "VisitElsewhere.knock", colleague.id(), begun))
                .containsOnly("REFUSED");
    }

    @Test
    void it_needs_a_legal_base_of_both_at_the_moment_of_reading() throws SQLException {
        grant();
        assertThat(waterschap.get(elsewhere).statusCode()).isEqualTo(200);
        Declared.change(
                "update sharing_declaration set valid_until = now() where tenant = 'ws0664' and partner = 'pv23' and code = 'convenant'");
        try {
            assertThat(waterschap.get(elsewhere).statusCode()).isEqualTo(404);
            assertThat(waterschap.get("/dossiers-elders").body()).doesNotContain(file.substring("/dossiers/".length()));
        } finally {
            Declared.change("update sharing_declaration set valid_until = now() + interval '1 year'"
                    + " where tenant = 'ws0664' and partner = 'pv23' and code = 'convenant'");
        }
        assertThat(waterschap.get(elsewhere).statusCode()).isEqualTo(200);
    }

    @Test
    void who_left_her_organisation_reads_nothing_any_more() {
        grant();
        assertThat(Api.with(guest.token()).get(elsewhere).statusCode()).isEqualTo(200);
        guest.leaves(Newcomer.organisation(HOME));
        guest.joins(Newcomer.organisation("pv23"), "employee");
        assertThat(Api.with(guest.token()).get(elsewhere).statusCode())
                .as("the address of a guest in the owner's own organisation")
                .isEqualTo(404);
    }

    @Test
    void only_the_adviser_opens_a_dossier_and_only_with_all_that_is_asked() {
        assertThat(Api.as("pv23", "manager").post(file + "/inzages", "{}").statusCode())
                .isEqualTo(403);
        HttpResponse<String> nothing = Api.as(ONE).post(file + "/inzages", "{\"organisatie\":\"gm0141\"}");
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("organisatie", "naam", "email", "reden", "totEnMet");
    }

    private void grant() {
        HttpResponse<String> granted = Api.as(ONE)
                .post(
                        file + "/inzages",
                        "{\"organisatie\":\"ws0664\",\"naam\":\"Nieuwe Collega\",\"email\":\"" + guest.username()
                                + "@overijssel.example\",\"reden\":\"Zij heeft hem dinsdag op het spreekuur\",\"totEnMet\":\""
                                + today().plusDays(20) + "\"}");
        assertThat(granted.statusCode()).as(granted.body()).isEqualTo(201);
    }

    private jakarta.json.JsonObject visit() {
        return Api.json(Api.as(OTHER).get(file + "/inzages"))
                .getJsonArray("inzages")
                .getJsonObject(0);
    }
}
