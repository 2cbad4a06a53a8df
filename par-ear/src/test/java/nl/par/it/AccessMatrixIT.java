// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import nl.par.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Promise A1: every endpoint, asked in every role, for an own id, an unknown one, a malformed one, and the id of a record of another
 * organisation, which must look exactly like the unknown one. Every text of the other organisation carries a canary.
 */
@ResourceLock(value = Par.DELTA, mode = ResourceAccessMode.READ)
class AccessMatrixIT {

    static final String OWN = "pv23";
    private static final String FOREIGN = "gm0193";
    private static final Map<String, UUID> FOREIGN_IDS = new TreeMap<>();
    private static String reportOfThisTest = new UUID(0, 0).toString();
    private static final Set<String> PASSING_HEADERS = Set.of("date", "content-length", "set-cookie", "retry-after");

    @BeforeAll
    static void another_organisation_has_a_record_in_every_table() throws SQLException, IOException {
        try (Connection superuser = Par.superuser()) {
            for (Endpoint endpoint : Endpoint.all()) {
                if (endpoint.takesId() && !FOREIGN_IDS.containsKey(endpoint.table())) {
                    FOREIGN_IDS.put(endpoint.table(), CanaryRow.plant(superuser, endpoint.table(), FOREIGN));
                }
            }
        }
    }

    /** Here, because a browser belongs to the thread that opened it; and who logs in is known as a colleague. */
    @BeforeAll
    static void each_role_is_logged_in() {
        Role.given().stream()
                .filter(role -> role != Role.SERVICE_ACCOUNT)
                .forEach(role -> asker(role).ask("GET", "/"));
    }

    @AfterAll
    static void the_records_are_gone() throws SQLException {
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (Map.Entry<String, UUID> planted : FOREIGN_IDS.entrySet()) {
                statement.execute("delete from " + planted.getKey() + " where id = '" + planted.getValue() + "'");
            }
        }
    }

    @Test
    void each_role_is_let_in_where_the_matrix_says_and_nowhere_else() throws Exception {
        List<String> wrong = new CopyOnWriteArrayList<>();
        inEachRole(Role.given(), Endpoint.all(), (role, endpoint) -> {
            if (endpoint.isFor(role)) {
                HttpResponse<String> answer = asker(role)
                        .ask(endpoint.verb(), endpoint.at(UUID.randomUUID().toString()));
                noteStatus(wrong, endpoint, role, answer);
                noteCanary(wrong, endpoint, role, answer);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_id_of_another_organisation_looks_exactly_like_one_that_does_not_exist() throws Exception {
        List<String> wrong = new CopyOnWriteArrayList<>();
        AtomicInteger notFound = new AtomicInteger();
        inEachRole(Role.given(), withId(), (role, endpoint) -> {
            if (endpoint.isFor(role) && compare(wrong, endpoint, role)) {
                notFound.incrementAndGet();
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(notFound.get())
                .as("pairs that were looked for and not found")
                .isGreaterThan(40);
    }

    @Test
    void a_malformed_id_is_never_an_error_of_the_server_and_is_not_repeated() throws Exception {
        List<String> wrong = new CopyOnWriteArrayList<>();
        String malformed = "geen-uuid-<b>xyzzy";
        List<Role> roles = List.of(Role.EMPLOYEE, Role.VPT_ADVISER, Role.PRIVACY_OFFICER);
        inEachRole(roles, withId(), (role, endpoint) -> {
            HttpResponse<String> answer = asker(role).ask(endpoint.verb(), endpoint.at("geen-uuid-%3Cb%3Exyzzy"));
            if (answer.statusCode() < 400
                    || answer.statusCode() >= 500
                    || answer.body().contains(malformed)) {
                wrong.add(line(endpoint, role) + " answers " + answer.statusCode());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void without_a_log_in_only_what_is_open_answers() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all()) {
            var request = Par.request(endpoint.at(UUID.randomUUID().toString()));
            HttpResponse<String> answer = Par.send(
                    endpoint.verb().equals("GET")
                            ? request.GET()
                            : request.method(endpoint.verb(), java.net.http.HttpRequest.BodyPublishers.noBody()));
            boolean open = endpoint.who().equals("OPEN");
            if (!open && answer.statusCode() < 300) {
                wrong.add(endpoint + " answers " + answer.statusCode());
            }
            if (!open && endpoint.api() && answer.statusCode() != 401) {
                wrong.add(endpoint + " answers " + answer.statusCode() + " instead of 401");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_own_organisations_records_open_for_the_roles_of_the_matrix_and_for_no_other() throws Exception {
        addWhatTheDemoLacks();
        addImport();
        addPersonsAlike();
        CardRequestRows.add(OWN);
        List<String> wrong = new CopyOnWriteArrayList<>();
        Map<Endpoint, List<String>> own = new LinkedHashMap<>();
        Set<String> unproven = new ConcurrentSkipListSet<>();
        for (Endpoint endpoint :
                Endpoint.all().stream().filter(Endpoint::readsOne).toList()) {
            own.put(endpoint, ownIds(endpoint.table()));
            unproven.add(endpoint.path());
        }
        inEachRole(Role.given(), own.keySet(), (role, endpoint) -> {
            for (String id : endpoint.isFor(role) ? own.get(endpoint) : List.<String>of()) {
                HttpResponse<String> answer = asker(role).ask(endpoint.verb(), endpoint.at(id));
                noteStatus(wrong, endpoint, role, answer);
                noteCanary(wrong, endpoint, role, answer);
                if (answer.statusCode() == 200) {
                    unproven.remove(endpoint.path());
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(unproven)
                .as("endpoints that no role could open for any own record")
                .isEmpty();
    }

    /** Asks every endpoint in each of the roles, two roles at a time: of each asker one answer is waited for at a time. */
    private static void inEachRole(
            List<Role> roles, Collection<Endpoint> endpoints, BiConsumer<Role, Endpoint> question) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Object>> asked = roles.stream()
                    .map(role ->
                            Executors.callable(() -> endpoints.forEach(endpoint -> question.accept(role, endpoint))))
                    .toList();
            for (Future<Object> all : two.invokeAll(asked)) {
                all.get();
            }
        } finally {
            two.shutdownNow();
        }
    }

    private static List<Endpoint> withId() throws IOException {
        return Endpoint.all().stream().filter(Endpoint::takesId).toList();
    }

    /** A report with a file, a kept question, and a formal report of an offence. */
    private static void addWhatTheDemoLacks() throws SQLException {
        Api employee = Api.as(OWN, "employee");
        reportOfThisTest = Api.json(employee.post(
                        "/incidenten",
                        "{\"tijdstip\":\"2026-11-02T10:00:00Z\",\"kanaal\":\"BALIE\",\"soorten\":[\"VERBAAL\"],"
                                + "\"gaatHet\":\"GOED\"}"))
                .getString("id");
        assertThat(employee.upload(
                                "/incidenten/" + reportOfThisTest + "/bijlagen", "verslag.txt", "Verslag van de balie")
                        .statusCode())
                .isEqualTo(201);
        assertThat(employee.post("/zoekopdrachten", "{\"naam\":\"balie\",\"vraag\":{\"zoekterm\":\"balie\"}}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(employee.post("/taakfilters", "{\"naam\":\"te laat\",\"filter\":{\"uiterlijk\":\"te-laat\"}}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(Api.as(OWN, "vpt-adviser")
                        .post(
                                "/dossiers/" + ownIds("case_file").get(0) + "/aangiften",
                                "{\"datum\":\"2026-11-03\",\"aangever\":\"werkgever\",\"adres\":\"onder-nummer\","
                                        + "\"feiten\":[\"belaging\"],\"toestemmingSlachtoffer\":\"2026-11-03\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    /** A register that waits for a decision. */
    private static void addImport() {
        ImportDoor.of(Par.person(OWN, "vpt-adviser").username())
                .sendAndWait(
                        ImportDoor.HEADER + ImportDoor.row("matrix", Register.rareSurname(), "3-4-1971"),
                        "?wijze=proef");
    }

    /** Two persons who became one, and two who may be the same. */
    private static void addPersonsAlike() {
        String surname = Register.rareSurname();
        PersonMergeIT.Known one = PersonMergeIT.report("Eva", surname, "");
        PersonMergeIT.Known two = PersonMergeIT.report("Eva", surname, "");
        PersonMergeIT.Known three = PersonMergeIT.report("Eva", surname, "");
        jakarta.json.JsonObject pair = PersonMergeIT.pair(one.person(), two.person());
        PersonMergeIT.pair(one.person(), three.person());
        HttpResponse<String> merged = PersonMergeIT.adviser()
                .post(
                        "/persoonsparen/" + pair.getString("id") + "/samenvoegingen",
                        PersonMergeIT.merging(pair, one.person()));
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
    }

    /** A few records of the own organisation as the demo and the other tests made them, in the order of their ids; first what this test added. */
    private static List<String> ownIds(String table) throws SQLException {
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("select id from " + table + " where tenant = '" + OWN
                        + "' order by id = '" + reportOfThisTest + "' desc, id limit 12")) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }

    private static boolean compare(List<String> wrong, Endpoint endpoint, Role role) {
        Asker asker = asker(role);
        String unknownId = UUID.randomUUID().toString();
        String foreignId = FOREIGN_IDS.get(endpoint.table()).toString();
        HttpResponse<String> unknown = asker.ask(endpoint.verb(), endpoint.at(unknownId));
        HttpResponse<String> foreign = asker.ask(endpoint.verb(), endpoint.at(foreignId));
        noteCanary(wrong, endpoint, role, foreign);
        if (!shape(unknown, unknownId).equals(shape(foreign, foreignId))) {
            wrong.add(line(endpoint, role) + " tells a foreign id from an unknown one:\n" + shape(unknown, unknownId)
                    + "\n" + shape(foreign, foreignId));
        }
        if (endpoint.lets(role) && endpoint.reads() && unknown.statusCode() != 404) {
            wrong.add(line(endpoint, role) + " answers " + unknown.statusCode() + " for an unknown id");
        }
        return unknown.statusCode() == 404;
    }

    /** Status, headers and body without what differs between any two answers. */
    private static String shape(HttpResponse<String> answer, String id) {
        Map<String, List<String>> headers = Par.headers(answer);
        headers.keySet().removeIf(name -> PASSING_HEADERS.contains(name.toLowerCase(java.util.Locale.ROOT)));
        return (answer.statusCode() + " " + headers + "\n" + answer.body())
                .replace(id, "ID")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "UUID")
                .replaceAll("(<input type=\"hidden\"[^>]*value=)\"[^\"]*\"", "$1");
    }

    private static void noteStatus(List<String> wrong, Endpoint endpoint, Role role, HttpResponse<String> answer) {
        int status = answer.statusCode();
        boolean refused = status == 403;
        if (status >= 500 || status == 401) {
            wrong.add(line(endpoint, role) + " answers " + status + ": " + answer.body());
        } else if (endpoint.lets(role) && refused) {
            wrong.add(line(endpoint, role) + " is refused");
        } else if (!endpoint.lets(role) && (status < 400 || (endpoint.reads() && !refused))) {
            wrong.add(line(endpoint, role) + " is not refused but answered with " + status);
        }
    }

    private static void noteCanary(List<String> wrong, Endpoint endpoint, Role role, HttpResponse<String> answer) {
        if (answer.body().contains(CanaryRow.token(FOREIGN))) {
            wrong.add(line(endpoint, role) + " shows the canary of another organisation");
        }
    }

    private static Asker asker(Role role) {
        return Asker.of(OWN, role.claim());
    }

    private static String line(Endpoint endpoint, Role role) {
        return endpoint.verb() + " " + endpoint.path() + " as " + role.claim();
    }
}
