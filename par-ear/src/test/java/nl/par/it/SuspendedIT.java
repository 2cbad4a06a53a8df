// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.par.it.browser.WhatTheDemoLacks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * An organisation is suspended amid everything that it shares: it publishes cards and finds those of another, compares blindly with a third, and
 * guests read on both sides. From then on nothing goes out and nothing comes in, the logs tell who tried, and it begins again when it is opened.
 */
@Beside
@ResourceLock(Par.DELTA)
class SuspendedIT {

    private static final String CLOSED = "ws0664";
    private static final String CARDS = "pv23";
    private static final String BLIND = "gm0150";
    private static final String KNOWN_ELSEWHERE = "\"uitkomst\":\"BEKEND\"";
    private static final Duration PROMISED = Duration.ofSeconds(12);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path FILE = Par.settingsOf(CLOSED);

    /** Somebody of whom this organisation published a card. */
    private record Known(String tenant, String surname, String dossier) {

        static Known in(String tenant) {
            String surname = Register.rareSurname();
            String dossier = WhatTheDemoLacks.dossier(tenant, "Tjalling", surname, "BEDREIGEND");
            HttpResponse<String> published =
                    Api.as(tenant, "vpt-adviser").put("/dossiers/" + dossier + "/publicaties", "");
            assertThat(published.statusCode()).as(published.body()).isBetween(200, 204);
            return new Known(tenant, surname, dossier);
        }

        String question() {
            return "{\"zoekterm\":\"Tjalling " + surname + " 17-8-1958\",\"contact\":\"BALIE\",\"doel\":\"Een afspraak"
                    + " voorbereiden\",\"reden\":\"test\"}";
        }

        String elsewhere() {
            return "/dossiers-elders/" + tenant + "/" + dossier;
        }
    }

    private final Known own = Known.in(CLOSED);
    private final Known withCards = Known.in(CARDS);
    private final Known blind = Known.in(BLIND);
    private final Newcomer inside = colleague(CLOSED);
    private final Newcomer atCards = colleague(CARDS);
    private final Newcomer atBlind = colleague(BLIND);

    @BeforeAll
    static void they_share() throws SQLException {
        Declared.both(CLOSED, CARDS, "kaart");
        Declared.both(CLOSED, BLIND, "blind");
    }

    @AfterAll
    static void they_share_nothing_again() throws SQLException {
        Declared.nothing(CLOSED, CARDS);
        Declared.nothing(CLOSED, BLIND);
    }

    @Test
    void a_suspended_organisation_neither_gives_nor_gets_and_the_logs_tell_who_tried()
            throws IOException, SQLException {
        letVisit(withCards, CLOSED, inside);
        letVisit(own, CARDS, atCards);
        everythingIsShared();
        Asker page = Asker.of(CLOSED, "employee");
        assertThat(page.ask("GET", "/raadplegen").statusCode()).isEqualTo(200);
        String open = Files.readString(FILE);
        Instant begun = Instant.now();
        Files.writeString(FILE, open + "\ngeschorst: true\n");
        try {
            await("closed", PROMISED, () -> api(inside).get("/incidenten").statusCode() == 403);
            nobodyInsideGetsAnything();
            assertThat(page.ask("GET", "/raadplegen").statusCode())
                    .as("its pages")
                    .isEqualTo(403);
            nobodyOutsideGetsAnything();
            theLogsTell(begun);
            await(
                    "no index of it lies on the node",
                    PROMISED,
                    () -> !Files.exists(Par.appData().resolve("index").resolve(CLOSED)));
            HttpResponse<String> ready = Par.send(Par.request("/health/ready"));
            assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
            assertThat(ready.body()).contains(CARDS).doesNotContain(CLOSED);
        } finally {
            Files.writeString(FILE, open);
        }
        await("open again", PROMISED, () -> api(inside).get("/incidenten").statusCode() == 200);
        await("found again", PATIENCE, () -> found(inside, own));
        everythingIsShared();
    }

    private void everythingIsShared() {
        await("both have hashes for each other", PATIENCE, SuspendedIT::hashesAreThere);
        await("its card is found", PATIENCE, () -> found(atCards, own));
        await("it finds a card", PATIENCE, () -> found(inside, withCards));
        await("known to it", PATIENCE, () -> check(atBlind, own).body().contains(KNOWN_ELSEWHERE));
        await("it is told", PATIENCE, () -> check(inside, blind).body().contains(KNOWN_ELSEWHERE));
        assertThat(api(inside).get(withCards.elsewhere()).statusCode()).isEqualTo(200);
        assertThat(api(atCards).get(own.elsewhere()).statusCode()).isEqualTo(200);
    }

    private static boolean hashesAreThere() {
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from blind_pair where (tenant, asker) in (('"
                        + CLOSED + "', '" + BLIND + "'), ('" + BLIND + "', '" + CLOSED + "'))")) {
            row.next();
            return row.getInt(1) == 2;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void nobodyInsideGetsAnything() {
        for (Known one : new Known[] {own, withCards, blind}) {
            assertThat(check(inside, one).statusCode()).isEqualTo(403);
        }
        assertThat(api(inside).get("/dossiers-elders").statusCode()).isEqualTo(403);
        assertThat(api(inside).get(withCards.elsewhere()).statusCode()).isEqualTo(403);
    }

    private void nobodyOutsideGetsAnything() {
        assertThat(found(atCards, own)).isFalse();
        assertThat(check(atCards, own).body()).doesNotContain(CLOSED, "Drents");
        assertThat(found(atBlind, own)).isFalse();
        assertThat(check(atBlind, own).body()).doesNotContain(KNOWN_ELSEWHERE, CLOSED, "Drents");
        assertThat(api(atCards).get("/dossiers-elders").body()).doesNotContain(own.dossier());
        HttpResponse<String> shut = api(atCards).get(own.elsewhere());
        assertThat(shut.statusCode()).isEqualTo(404);
        assertThat(shut.body()).as("that it is suspended is not told").doesNotContain("gesloten", "geschorst");
    }

    private void theLogsTell(Instant begun) throws SQLException {
        assertThat(LogLines.outcomes(CLOSED, "CheckBeforeContact.ask", inside.id(), begun))
                .endsWith("REFUSED", "REFUSED", "REFUSED");
        assertThat(LogLines.outcomes(CLOSED, "VisitElsewhere.knock", inside.id(), begun))
                .endsWith("REFUSED");
        assertThat(LogLines.outcomes(CARDS, "VisitElsewhere.knock", atCards.id(), begun))
                .endsWith("REFUSED");
        assertThat(LogLines.outcomes(CLOSED, "ReadAsGuest.read", atCards.id(), begun))
                .as("in the owner's log as well, although it is closed")
                .endsWith("REFUSED");
    }

    private static void letVisit(Known known, String home, Newcomer guest) {
        HttpResponse<String> granted = Api.as(known.tenant(), "vpt-adviser")
                .post(
                        "/dossiers/" + known.dossier() + "/inzages",
                        "{\"organisatie\":\"" + home + "\",\"naam\":\"Nieuwe Collega\",\"email\":\"" + guest.username()
                                + "@overijssel.example\",\"reden\":\"Zij spreekt hem dinsdag\",\"totEnMet\":\""
                                + Register.today().plusDays(20) + "\"}");
        assertThat(granted.statusCode()).as(granted.body()).isEqualTo(201);
    }

    private static Newcomer colleague(String tenant) {
        return Newcomer.create().joins(Newcomer.organisation(tenant), "employee");
    }

    private static Api api(Newcomer who) {
        return Api.with(who.token());
    }

    private static HttpResponse<String> check(Newcomer who, Known about) {
        return api(who).post("/personen/_zoek", about.question());
    }

    private static boolean found(Newcomer who, Known about) {
        HttpResponse<String> answer = check(who, about);
        return answer.statusCode() == 200
                && Api.json(answer).getJsonArray("resultaten").getValuesAs(JsonObject.class).stream()
                        .anyMatch(hit -> hit.getString("naam").contains(about.surname()));
    }

    private static void await(String what, Duration patience, BooleanSupplier holds) {
        Instant until = Instant.now().plus(patience);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(until);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }
}
