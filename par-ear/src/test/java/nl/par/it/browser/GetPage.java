// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.par.access.Permission;
import nl.par.access.Role;
import nl.par.it.Par;

/**
 * A page of the access matrix.
 *
 * @param who who may open it: a permission, SIGNED_IN or OPEN
 * @param table of which table the id in its address is; empty without
 */
record GetPage(String path, String who, String table) {

    /** What the browser gets but shows no page of PAR for, or what only another test can open. */
    private static final Set<String> NO_PAGE = Set.of(
            "/.well-known/security.txt",
            "/aangiften/{id}/formulier.pdf",
            "/bijlagen/{id}",
            "/dossiers-elders/{organisatie}/{id}", // VisitIT
            "/dossiers/{id}/dossier.pdf",
            "/hervat", // SessionEndIT
            "/importeren/{id}/fouten.csv",
            "/kennisbank/{id}", // of another organisation too, so the matrix names no table; EveryPageIT opens the
            // newest by its link
            "/login/terug",
            "/maatregelen/{id}/brief.pdf",
            "/rapportage/{jaar}.{vorm}",
            "/sessie",
            "/taken/{id}/taak.ics",
            "/thema/{code}.css",
            "/thema/{code}.svg",
            "/vergelijken/{jaar}.{vorm}");

    /** The words that may stand in an address. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "{jaar}", List.of("2024"),
            "{organisatie}", List.of("gm0150"),
            "{brief}", List.of("waarschuwingsbrief"),
            "{stap}", List.of("wie", "wat", "omstandigheden", "u", "bijlagen", "controle"),
            "{soort}",
                    List.of(
                            "herstelgesprek",
                            "waarschuwingsbrief",
                            "contactafspraken",
                            "opschorting-dienstverlening",
                            "toegangsontzegging",
                            "schadeverhaal"));

    /** Who sees most of a page reads it. */
    private static final List<Role> READERS = List.of(
            Role.VPT_ADVISER,
            Role.MANAGER,
            Role.EMPLOYEE,
            Role.PRIVACY_OFFICER,
            Role.FUNCTIONAL_ADMIN,
            Role.NORM_STEWARD);

    private static final int CANDIDATES = 12;

    /** All pages, as the matrix lists them. */
    static List<GetPage> all() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src", "test", "resources", "access-matrix.csv"))) {
            return lines.filter(line -> line.startsWith("GET;"))
                    .map(line -> line.split(";", -1))
                    .map(row -> new GetPage(row[1], row[2], row[3]))
                    .filter(page -> !page.path().startsWith("/api/") && !NO_PAGE.contains(page.path()))
                    .toList();
        }
    }

    /** The user name of who opens it, when this organisation has anybody who may. */
    Optional<String> reader(String tenant) {
        return READERS.stream()
                .filter(this::lets)
                .flatMap(role -> Par.people(tenant, role.claim()).stream())
                .map(person -> person.username())
                .findFirst();
    }

    /** Where it is to be seen: once for each word in its address, and for the record about which it says most. */
    List<String> addresses(String tenant, APIRequestContext browser) {
        List<String> addresses = new ArrayList<>();
        for (String worded : worded()) {
            addresses.add(
                    table.isEmpty()
                            ? worded
                            : ids(tenant).stream()
                                    .map(id -> worded.replace("{id}", id))
                                    .map(address -> new Sized(address, size(browser, address)))
                                    .filter(found -> found.size() > 0)
                                    .limit(CANDIDATES)
                                    .max((one, other) -> Integer.compare(one.size(), other.size()))
                                    .map(Sized::address)
                                    .orElseThrow(() -> new AssertionError("No record of " + tenant + " opens " + worded
                                            + ". Add one to WhatTheDemoLacks.")));
        }
        return addresses;
    }

    private record Sized(String address, int size) {}

    private List<String> worded() {
        List<String> worded = List.of(path);
        for (Map.Entry<String, List<String>> place : WORDS.entrySet()) {
            worded = worded.stream()
                    .flatMap(address -> address.contains(place.getKey())
                            ? place.getValue().stream().map(word -> address.replace(place.getKey(), word))
                            : Stream.of(address))
                    .toList();
        }
        if (worded.get(0).replace("{id}", "").contains("{")) {
            throw new AssertionError("Which words stand in " + path + "? Add them to GetPage.WORDS.");
        }
        return worded;
    }

    private boolean lets(Role role) {
        return who.equals("SIGNED_IN") || who.equals("OPEN") || role.grants(Permission.valueOf(who));
    }

    /** How much the page says; 0 when this reader gets no page there. */
    private static int size(APIRequestContext browser, String address) {
        APIResponse answer = browser.get(
                Par.url() + address, RequestOptions.create().setMaxRedirects(0).setHeader("Accept", "text/html"));
        return answer.status() == 200 ? answer.body().length : 0;
    }

    private List<String> ids(String tenant) {
        try (Connection superuser = Par.superuser();
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id from " + table + " where tenant = '" + tenant + "' order by ctid desc")) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new AssertionError("table " + table, e);
        }
    }

    /** The address with {@code id} for its id, as the name of a picture. */
    String named(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
    }

    static String slug(String path) {
        return path.equals("/") ? "-start" : path.replaceAll("[^a-z0-9]+", "-");
    }
}
