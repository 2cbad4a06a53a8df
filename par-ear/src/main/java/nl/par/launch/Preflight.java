// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must be so before anything is started; each failing says in one sentence what to do. */
final class Preflight {

    private static final int JAVA = 17;
    private static final int NODE = 20;
    private static final long NEEDED_MEBIBYTES = 2048;
    private static final int HIGHEST_PORT = 65535;

    /** What comes with an external server; without it PAR would try the embedded one's. */
    private static final Map<String, List<String>> BELONGS_TO = Map.of(
            Settings.DATABASE,
            List.of("par.db.user", "par.db.password", "par.db.owner.user", "par.db.owner.password"),
            Settings.ISSUER,
            List.of("par.oidc.key"));

    private final Settings settings;
    private final Machine machine;

    Preflight(Settings settings, Machine machine) {
        this.settings = settings;
        this.machine = machine;
    }

    /** Returns when everything is as it must be; throws a {@link LaunchFailure} otherwise. */
    void check() {
        java();
        node();
        external();
        ear();
        zips();
        memory();
        ports();
    }

    private void java() {
        if (machine.java() < JAVA) {
            throw new LaunchFailure("PAR needs Java " + JAVA + " or newer, and this is Java " + machine.java() + ".");
        }
    }

    private void node() {
        if (machine.node() < NODE) {
            throw new LaunchFailure("PAR needs Node.js " + NODE + " or newer on the PATH"
                    + (machine.node() == 0 ? ", and there is none." : ", and this is Node.js " + machine.node() + "."));
        }
    }

    private void external() {
        BELONGS_TO.forEach((server, needed) -> {
            List<String> missing = needed.stream()
                    .filter(name -> !settings.given().containsKey(name))
                    .toList();
            if (settings.given().containsKey(server) && !missing.isEmpty()) {
                throw new LaunchFailure("With -D" + server + " PAR also needs -D" + String.join(", -D", missing) + ".");
            }
        });
    }

    private void ear() {
        if (!Files.exists(settings.folders().ear())) {
            throw new LaunchFailure("There is no " + settings.folders().ear() + "; build it with 'mvn package'.");
        }
    }

    private void zips() {
        new Distribution("payara", settings.folders()).check();
        if (!settings.externalIdentity()) {
            new Distribution("keycloak", settings.folders()).check();
        }
    }

    private void memory() {
        if (machine.freeMebibytes() < NEEDED_MEBIBYTES) {
            throw new LaunchFailure("PAR needs " + NEEDED_MEBIBYTES + " MB of free memory for its servers, and only "
                    + machine.freeMebibytes() + " MB is free.");
        }
    }

    private void ports() {
        Map<Integer, String> seen = new LinkedHashMap<>();
        neededPorts().forEach((setting, port) -> {
            String other = seen.put(port, setting);
            if (port < 1 || port > HIGHEST_PORT) {
                throw new LaunchFailure(
                        "-D" + setting + "=" + port + " is no port; choose one from 1 to " + HIGHEST_PORT + ".");
            } else if (other != null) {
                throw new LaunchFailure(
                        "-D" + other + " and -D" + setting + " are both " + port + "; give each server its own.");
            } else if (machine.taken().test(port)) {
                throw new LaunchFailure("Port " + port + " is in use; choose another with -D" + setting + "=….");
            }
        });
    }

    private Map<String, Integer> neededPorts() {
        Map<String, Integer> needed = new LinkedHashMap<>();
        needed.put("par.port", settings.ports().par());
        needed.put("par.admin.port", settings.ports().admin());
        if (!settings.externalIdentity()) {
            needed.put("par.keycloak.port", settings.ports().keycloak());
        }
        if (!settings.externalDatabase()) {
            needed.put("par.postgresql.port", settings.ports().postgresql());
        }
        return needed;
    }
}
