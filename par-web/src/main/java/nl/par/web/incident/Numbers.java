// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.List;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;

/** Reads the numbers that stand in addresses. */
public final class Numbers {

    private Numbers() {}

    /** A page, from 1. */
    public static int page(String text) {
        return number(text, "pagina", 1, 100_000);
    }

    /** The size of a page, 1 to 100. */
    public static int size(String text) {
        return number(text, "paginaGrootte", 1, 100);
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
