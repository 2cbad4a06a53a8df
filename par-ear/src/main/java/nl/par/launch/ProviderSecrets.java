// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The secrets that PAR and an own provider agreed on: from the environment, or from a file that the environment names. */
final class ProviderSecrets {

    private final Map<String, String> environment;

    ProviderSecrets(Map<String, String> environment) {
        this.environment = environment;
    }

    /** {@code PAR_INLOGGEN_GM0141}: the secret of that organisation; {@code PAR_INLOGGEN_GM0141_BESTAND}: the file that holds it. */
    static String variable(String code) {
        return "PAR_INLOGGEN_" + code.toUpperCase(Locale.ROOT);
    }

    /** The secret of this organisation. */
    Optional<String> of(String code) {
        return value(variable(code)).or(() -> value(variable(code) + "_BESTAND").map(ProviderSecrets::read));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new LaunchFailure("Het bestand met het geheim van een inlogdienst is niet te lezen: " + file, e);
        }
    }
}
