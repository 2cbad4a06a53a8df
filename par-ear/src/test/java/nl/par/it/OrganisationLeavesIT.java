// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.par.launch.LeavingCommands;
import org.junit.jupiter.api.Test;

/** {@code docs/new-organisation.md}, its end: an organisation that worked is exported and removed by the commands while all others work. */
@Beside
class OrganisationLeavesIT {

    private static final String CODE = "gm0160";
    private static final Pattern DOMAIN = Pattern.compile("(?m)^domein: \"?([^\"\n]+)\"?$");
    private static final String EMPLOYEE = "bram.kok.gm0160";
    private static final String ALSO_HERE = "pv23";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration NOTICED = Duration.ofSeconds(12);

    @Test
    void nothing_of_it_is_left_in_the_database_on_the_node_or_in_keycloak_and_the_others_notice_nothing()
            throws IOException, SQLException, InterruptedException {
        Path folder = Par.newOrganisation(CODE);
        await(200);
        HttpResponse<String> told = Api.as(EMPLOYEE)
                .post(
                        "/incidenten",
                        "{\"tijdstip\":\"2026-11-02T10:00:00Z\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],\"gaatHet\":\"GOED\"}");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        Newcomer ofTwo = Newcomer.create()
                .joins(Newcomer.organisation(CODE), "employee")
                .joins(Newcomer.organisation(ALSO_HERE), "employee");
        assertThat(accounts()).isNotEmpty();
        List<String> others = membersOf(ALSO_HERE);
        assertThat(rows()).isNotEmpty();

        Files.writeString(
                folder.resolve("organisatie.yaml"),
                Files.readString(folder.resolve("organisatie.yaml")) + "geschorst: true\n");
        await(403);
        logsInThroughAMadeUpProvider(folder.resolve("organisatie.yaml"));
        String proof = Files.readString(
                LeavingCommands.exportAndRemove(CODE, TestStack.folders(), Par.issuer(), databaseUrl()));

        assertThat(proof)
                .contains(
                        "\\\"rijenOver\\\":0",
                        "Keycloak accounts: 5",
                        "secrets.properties koppeling-" + CODE,
                        "Keycloak realm inlogdienst-" + CODE);
        assertThat(TestStack.folders().data().resolve("secrets.properties"))
                .content()
                .contains("koppeling-" + ALSO_HERE)
                .doesNotContain(CODE);
        assertThat(rows()).as("rows in any table").isEmpty();
        assertThat(Par.appData().resolve("index").resolve(CODE)).doesNotExist();
        assertThat(accounts()).isEmpty();
        assertThat(Newcomer.administer("GET", "/organizations?first=0&max=100", "")
                        .body())
                .doesNotContain(CODE);
        assertThat(Newcomer.administer("GET", "/clients?clientId=koppeling-" + CODE, "")
                        .body())
                .isEqualTo("[]");
        assertThat(status(Elsewhere.realm(CODE))).isEqualTo(404);
        assertThat(membersOf(ALSO_HERE))
                .as("members of another")
                .containsAll(others)
                .contains(ofTwo.id());
        Api.as(ALSO_HERE, "employee").get("/incidenten");
        awaitNodeWithoutIt();
        anotherTakesItsAlias();
    }

    /** As of the demo organisations with a provider of their own: its address is made up, and a realm plays it. */
    private static void logsInThroughAMadeUpProvider(Path settings) throws IOException {
        String before = Files.readString(settings);
        Matcher domain = DOMAIN.matcher(before);
        assertThat(domain.find()).isTrue();
        Files.writeString(
                settings,
                before + "inloggen:\n  soort: oidc\n  uitgever: \"https://login." + domain.group(1)
                        + "\"\n  domeinen: [\"" + domain.group(1)
                        + "\"]\n  groepen:\n    - { groep: \"PAR-medewerkers\", rol: employee }\n");
        String played = Elsewhere.realm(CODE);
        if (status(played) == 404) { // a run that broke off left it
            Newcomer.administer(
                    played.replaceFirst("/[^/]*$", "/"),
                    "POST",
                    "",
                    Json.createObjectBuilder()
                            .add("realm", played.substring(played.lastIndexOf('/') + 1))
                            .add("enabled", true)
                            .build()
                            .toString());
        }
        assertThat(status(played)).isEqualTo(200);
    }

    private static int status(String address) {
        return Par.send(HttpRequest.newBuilder(URI.create(address))).statusCode();
    }

    /** PAR still has its folder; what Keycloak calls by its alias now is another Organization. */
    private static void anotherTakesItsAlias() {
        String name = CODE + "-opnieuw";
        Newcomer.administer(
                "POST",
                "/organizations",
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("alias", CODE)
                        .add("enabled", true)
                        .add(
                                "domains",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder().add("name", name + ".example")))
                        .build()
                        .toString());
        Newcomer stranger = Newcomer.create().member(Newcomer.organisation(CODE));
        HttpResponse<String> refused = Api.with(stranger.token()).get("/incidenten");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .as("as any unknown one, not as the one that was")
                .contains("Organisatie niet bekend")
                .doesNotContain("gesloten");
    }

    private static String accounts() {
        String found = Newcomer.administer("GET", "/users?max=100&search=*" + CODE + "*", "")
                .body();
        return found.equals("[]") ? "" : found;
    }

    private static List<String> membersOf(String tenant) {
        HttpResponse<String> members =
                Newcomer.administer("GET", "/organizations/" + Newcomer.organisation(tenant) + "/members?max=1000", "");
        return Json.createReader(new StringReader(members.body())).readArray().getValuesAs(JsonObject.class).stream()
                .map(member -> member.getString("id"))
                .toList();
    }

    /** Tables with rows of it. */
    private static List<String> rows() throws SQLException {
        List<String> tables = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            try (ResultSet all = statement.executeQuery("select table_name from information_schema.columns"
                    + " where table_schema = 'public' and column_name = 'tenant'")) {
                while (all.next()) {
                    tables.add(all.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet row =
                        statement.executeQuery("select count(*) from " + table + " where tenant = '" + CODE + "'")) {
                    row.next();
                    if (row.getLong(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static String databaseUrl() throws SQLException {
        try (Connection application = Par.application()) {
            return application.getMetaData().getURL();
        }
    }

    /** A node looks at a quiet organisation every few seconds, and so lets go of its index after the folder may be gone. */
    private static void awaitNodeWithoutIt() throws InterruptedException {
        Instant until = Instant.now().plus(NOTICED);
        HttpResponse<String> ready = Par.send(Par.request("/health/ready"));
        while (ready.body().contains(CODE) && Instant.now().isBefore(until)) {
            Thread.sleep(500);
            ready = Par.send(Par.request("/health/ready"));
        }
        assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
        assertThat(ready.body()).doesNotContain(CODE);
    }

    private static void await(int expected) throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        int found = 0;
        while (found != expected && Instant.now().isBefore(until)) {
            Thread.sleep(500);
            found = Api.as(EMPLOYEE).get("/incidenten").statusCode();
        }
        assertThat(found).isEqualTo(expected);
    }
}
