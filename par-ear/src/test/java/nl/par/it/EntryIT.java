// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the right token of the real Keycloak enters the API (A8); who is refused is written down. */
class EntryIT {

    private static final String PATH = "/api/v1/jaarverslagen";

    @Test
    void a_member_with_a_role_and_the_own_system_come_in() {
        assertThat(status(Par.token("pv23", "vpt-adviser"))).isEqualTo(200);
        assertThat(status(Par.serviceToken("pv23"))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer geheim", "Bearer ", "Basic cGFyOnBhcg==", "Bearer a.b.c", "geheim"})
    void what_is_no_token_gets_a_problem_that_tells_how(String authorization) {
        HttpResponse<String> answer = Par.send(Par.request(PATH).header("Authorization", authorization));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("Bearer "));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("API-Version")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("geheim").contains("urn:uuid:");
    }

    @Test
    void a_token_opens_no_page() {
        HttpResponse<String> answer = Par.send(Par.request("/", Par.token("pv23", "employee")));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith(Par.issuer()));
    }

    @Test
    void a_token_of_another_realm_is_none() {
        assertThat(status(TestStack.stack().administratorToken())).isEqualTo(401);
    }

    @Test
    void an_id_token_and_a_refresh_token_are_no_access_tokens() throws SQLException {
        Newcomer colleague = Newcomer.create().joins(Newcomer.organisation("pv23"), "employee");
        var tokens = colleague.tokens("par-test", "openid organization");

        assertThat(status(tokens.getString("id_token"))).isEqualTo(401);
        assertThat(status(tokens.getString("refresh_token"))).isEqualTo(401);
        assertThat(refusals(colleague)).contains("pv23 OTHER_PURPOSE");
    }

    @Test
    void a_token_of_another_client_does_not_enter_and_is_audited() throws SQLException {
        Newcomer colleague = Newcomer.create().joins(Newcomer.organisation("pv23"), "employee");
        String client = "vreemd-" + UUID.randomUUID();
        Newcomer.administer(
                "POST",
                "/clients",
                Json.createObjectBuilder()
                        .add("clientId", client)
                        .add("publicClient", true)
                        .add("directAccessGrantsEnabled", true)
                        .build()
                        .toString());

        assertThat(status(colleague.tokens(client, "openid organization").getString("access_token")))
                .isEqualTo(401);
        assertThat(refusals(colleague)).containsExactly("pv23 OTHER_PURPOSE");
    }

    @Test
    void somebody_without_organisation_is_told_so_and_logged() throws IOException {
        HttpResponse<String> answer = Par.send(Par.request(PATH, Par.tokenOf("zonder.organisatie")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Geen organisatie");
        assertThat(Files.readString(Par.serverLog())).contains("entry refused: NO_ORGANISATION at api");
    }

    @Test
    void a_member_without_a_role_is_told_so_and_audited() throws SQLException {
        Newcomer member = Newcomer.create().member(Newcomer.organisation("gm0193"));

        HttpResponse<String> answer = Par.send(Par.request(PATH, member.token()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Geen rol");
        assertThat(refusals(member)).containsExactly("gm0193 NO_ROLE");
    }

    @Test
    void a_member_of_two_organisations_does_not_enter_with_both() {
        Newcomer both = Newcomer.create()
                .joins(Newcomer.organisation("pv23"), "employee")
                .joins(Newcomer.organisation("gm0193"), "vpt-adviser");

        assertThat(status(both.tokens("par-test", "openid organization:*").getString("access_token")))
                .isEqualTo(403);
    }

    @Test
    void an_organisation_that_takes_the_code_of_another_does_not_enter() {
        String alias = "vreemd-" + UUID.randomUUID();
        Newcomer.administer(
                "POST",
                "/organizations",
                Json.createObjectBuilder()
                        .add("name", alias)
                        .add("alias", alias)
                        .add("enabled", true)
                        .add(
                                "attributes",
                                Json.createObjectBuilder()
                                        .add("tooi", Json.createArrayBuilder().add("pv23")))
                        .add(
                                "domains",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder().add("name", alias + ".example")))
                        .build()
                        .toString());
        Newcomer stranger = Newcomer.create().member(Newcomer.organisation(alias));

        assertThat(status(stranger.token())).isEqualTo(403);
    }

    private static int status(String token) {
        return Par.send(Par.request(PATH, token)).statusCode();
    }

    private static List<String> refusals(Newcomer person) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection database = Par.superuser();
                PreparedStatement query = database.prepareStatement("select tenant, reason from audit_entry"
                        + " where actor = ? and action = 'LogIn.enter' and outcome = 'REFUSED' order by seq")) {
            query.setString(1, person.id());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1) + " " + rows.getString(2));
                }
            }
        }
        return found;
    }
}
