// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the developer reads when everything runs: the address, who can log in, and the service accounts. */
final class Welcome {

    private static final String OF_PAR = "PAR";

    private final Stack stack;
    private final Settings settings;

    Welcome(Stack stack, Settings settings) {
        this.stack = stack;
        this.settings = settings;
    }

    String text() {
        String servers = "\n  PAR       " + settings.publicUrl() + "\n  Keycloak  " + stack.issuer() + "\n  Log       "
                + stack.payara().log() + "\n";
        String demo = settings.externalIdentity() ? "" : people() + "\n" + accounts();
        return servers + demo + "\n  Ctrl-C stops everything.\n";
    }

    private String people() {
        Map<String, String> names = stack.realm().organisations().stream()
                .collect(Collectors.toMap(Organisation::code, Organisation::name));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Name", "Organisation", "Logs in at", "Roles", "User name", "Password"));
        for (Colleague person : stack.realm().colleagues()) {
            rows.add(List.of(
                    person.detail("name"),
                    person.tenant().map(names::get).orElse("-"),
                    place(person),
                    person.roles().isEmpty() ? "-" : String.join(", ", person.roles()),
                    place(person).equals(OF_PAR) ? person.username() : person.detail("email"),
                    stack.realm().demoPassword()));
        }
        return table(rows);
    }

    /** By her address somebody with a provider of her own organisation lands there; her password is one of there. */
    private String place(Colleague person) {
        return stack.realm().organisations().stream()
                .filter(organisation -> person.worksFor(organisation.code()))
                .flatMap(organisation -> organisation.provider().stream())
                .map(own -> "own provider, " + own.kind().label())
                .findFirst()
                .orElse(OF_PAR);
    }

    private String accounts() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Service account of", "Client id", "Client secret", "Scope"));
        for (Organisation tenant : stack.realm().organisations()) {
            rows.add(List.of(
                    tenant.name(),
                    Realm.serviceAccount(tenant.code()),
                    stack.realm().serviceAccountSecret(tenant.code()),
                    "organization:" + tenant.code()));
        }
        return table(rows);
    }

    private static String table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        StringBuilder table = new StringBuilder("\n");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                table.append("  ").append(padded(rows, row, column));
            }
            table.append('\n');
            if (row == 0) {
                table.append("  ").append("-".repeat(width(rows))).append('\n');
            }
        }
        return table.toString();
    }

    private static String padded(List<List<String>> rows, int row, int column) {
        String cell = rows.get(row).get(column);
        return cell + " ".repeat(width(rows, column) - cell.length());
    }

    private static int width(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int width = 2 * (columns - 1);
        for (int column = 0; column < columns; column++) {
            width += width(rows, column);
        }
        return width;
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
