// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the identity server says about people and systems; PAR relies on each of it. */
@ResourceLock(value = Par.LOG_INS, mode = ResourceAccessMode.READ)
@ResourceLock(value = Par.DELTA, mode = ResourceAccessMode.READ)
class LoginTokensIT {

    private static final String OVERIJSSEL = "5b0d7c7e-8f0e-4c39-9d53-0f6a2b1c2301";

    @Test
    void an_adviser_is_known_by_the_immutable_id_of_her_organisation_and_her_role_within_it() {
        JsonObject claims = claims(Par.token("pv23", "vpt-adviser"));
        JsonObject tenant = claims.getJsonObject("organization").getJsonObject("pv23");
        assertThat(tenant.getString("id")).isEqualTo(OVERIJSSEL);
        assertThat(tenant.getJsonArray("groups")).hasToString("[\"/vpt-adviser\"]");
        assertThat(claims.getString("sub"))
                .isEqualTo(Par.person("pv23", "vpt-adviser").id());
        assertThat(claims.getString("aud")).isEqualTo("par-api");
    }

    @Test
    void a_service_account_belongs_to_its_own_organisation() {
        JsonObject tenant =
                claims(Par.serviceToken("gm0193")).getJsonObject("organization").getJsonObject("gm0193");
        assertThat(tenant.getJsonArray("groups")).hasToString("[\"/service-account\"]");
    }

    @Test
    void someone_without_organisation_gets_a_token_without_one() {
        assertThat(claims(Par.tokenOf("zonder.organisatie")).getJsonObject("organization"))
                .isEmpty();
    }

    @Test
    void access_tokens_live_one_minute() {
        JsonObject claims = claims(Par.token("ws0664", "employee"));
        assertThat(claims.getInt("exp") - claims.getInt("iat")).isEqualTo(60);
    }

    private static JsonObject claims(String token) {
        String middle = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        String payload = new String(Base64.getUrlDecoder().decode(middle), StandardCharsets.UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            return reader.readObject();
        }
    }
}
