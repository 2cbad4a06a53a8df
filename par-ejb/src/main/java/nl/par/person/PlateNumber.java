// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Dutch number plate in one of the sidecodes that the vehicle authority has issued.
 *
 * @param bare six letters and digits without hyphens, in capitals: {@code 12ABC3}
 */
@JsonbTypeAdapter(PlateNumber.AsText.class)
public record PlateNumber(String bare) {

    /** Groups per sidecode; L is a letter, 9 a digit. */
    private static final List<String> SIDECODES = List.of(
            "LL-99-99",
            "99-99-LL",
            "99-LL-99",
            "LL-99-LL",
            "LL-LL-99",
            "99-LL-LL",
            "99-LLL-9",
            "9-LLL-99",
            "LL-999-L",
            "L-999-LL",
            "LLL-99-L",
            "L-99-LLL",
            "9-LL-999",
            "999-LL-9");

    static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\p{L}\\d-])(?:" + alternatives() + ")(?![\\p{L}\\d-])", Pattern.CASE_INSENSITIVE);

    /** Reads a plate with hyphens, with spaces or bare; empty when no sidecode fits. */
    public static Optional<PlateNumber> find(String text) {
        Matcher m = IN_TEXT.matcher(text.strip());
        return m.matches() ? Optional.of(new PlateNumber(bare(text))) : Optional.empty();
    }

    private static String bare(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private static String alternatives() {
        List<String> all = new ArrayList<>();
        for (String sidecode : SIDECODES) {
            all.add(sidecode.replace("L", "[A-Z]").replaceAll("9", "[0-9]").replace("]-[", "][- ]?["));
        }
        return String.join("|", all);
    }

    /** With hyphens, as on the plate. */
    public String forReading() {
        for (String sidecode : SIDECODES) {
            @Nullable String plate = inGroups(sidecode);
            if (plate != null) {
                return plate;
            }
        }
        return bare;
    }

    private @Nullable String inGroups(String sidecode) {
        StringBuilder plate = new StringBuilder();
        int next = 0;
        for (int i = 0; i < sidecode.length(); i++) {
            char wanted = sidecode.charAt(i);
            if (wanted == '-') {
                plate.append('-');
                continue;
            }
            char actual = bare.charAt(next++);
            if (Character.isDigit(actual) != (wanted == '9')) {
                return null;
            }
            plate.append(actual);
        }
        return plate.toString();
    }

    @Override
    public String toString() {
        return forReading();
    }

    /** Writes the plate as one JSON text; reads it with or without hyphens. */
    public static final class AsText implements JsonbAdapter<PlateNumber, String> {
        @Override
        public String adaptToJson(PlateNumber plate) {
            return plate.bare();
        }

        @Override
        public PlateNumber adaptFromJson(String text) {
            return find(text).orElseThrow(() -> new IllegalArgumentException("no such number plate"));
        }
    }
}
