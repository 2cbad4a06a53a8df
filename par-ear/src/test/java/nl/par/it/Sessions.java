// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** Lets log-ins end during a test: tokens live some seconds instead of a minute. Who uses it locks {@link Par#LOG_INS}. */
public final class Sessions implements AutoCloseable {

    /** How long a token of the pages lives meanwhile. */
    public static final int SECONDS = 3;

    private static final String LIFE = "access.token.lifespan";

    private final JsonObject client;

    private Sessions(String id) {
        client = Json.createReader(new StringReader(Newcomer.administer("GET", "/clients?clientId=" + id, "")
                        .body()))
                .readArray()
                .getJsonObject(0);
        put(String.valueOf(SECONDS));
    }

    /** From now on, until this is closed, who logs in gets tokens that end soon. */
    public static Sessions endSoon() {
        return endSoon("par");
    }

    /** The same for who comes with another client than the pages. */
    static Sessions endSoon(String client) {
        return new Sessions(client);
    }

    @Override
    public void close() {
        put(client.getJsonObject("attributes").getString(LIFE, ""));
    }

    private void put(String life) {
        JsonObject attributes = Json.createObjectBuilder(client.getJsonObject("attributes"))
                .add(LIFE, life)
                .build();
        Newcomer.administer(
                "PUT",
                "/clients/" + client.getString("id"),
                Json.createObjectBuilder(client)
                        .add("attributes", attributes)
                        .build()
                        .toString());
    }
}
