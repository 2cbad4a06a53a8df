// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** Reads the numbers that stand in addresses and headers. */
public final class Numbers {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");
    private static final int PRECONDITION_REQUIRED = 428;

    private Numbers() {}

    /** A page, from 1. */
    public static int page(String text) {
        return number(text, "pagina", 1, 100_000);
    }

    /** The size of a page, 1 to 100. */
    public static int size(String text) {
        return number(text, "paginaGrootte", 1, 100);
    }

    /** The version in {@code If-Match}: absent is 428, unreadable is 400. */
    public static int version(@Nullable String header) {
        if (header == null) {
            throw new WebApplicationException(PRECONDITION_REQUIRED);
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new Refusal.Invalid(List.of(new Violation("If-Match", "Stuur de ETag mee die u las.")));
        }
        return Integer.parseInt(tag.group(1));
    }

    private static int number(String text, String field, int least, int most) {
        int value = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (value < least || value > most) {
            throw new Refusal.Invalid(
                    List.of(new Violation(field, "Geef een getal van " + least + " tot en met " + most + ".")));
        }
        return value;
    }
}
