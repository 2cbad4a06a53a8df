// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.par.kernel.StatementKind;
import org.jspecify.annotations.Nullable;

/** The Dutch words that the API uses for fixed values: {@code ONTVANGEN}, {@code FEIT}, {@code NIET_BEVESTIGD}. */
public final class Codes {

    private Codes() {}

    /** The word for a label. */
    public static String of(String label) {
        return label.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
    }

    /** The kind of statement: {@code FEIT}, {@code CITAAT} or {@code INSCHATTING}. */
    public static Optional<StatementKind> statement(@Nullable String word) {
        return Arrays.stream(StatementKind.values())
                .filter(kind -> of(kind.label()).equals(word))
                .findFirst();
    }
}
