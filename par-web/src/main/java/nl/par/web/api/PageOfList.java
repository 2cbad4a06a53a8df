// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.OptionalInt;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: {@code ?pagina=2&paginaGrootte=20}. A resource takes it as {@code @BeanParam}. Without
 * them it is the first twenty; never more than a hundred.
 */
public class PageOfList {

    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int LAST = 100_000;

    @QueryParam("pagina")
    private @Nullable String pagina;

    @QueryParam("paginaGrootte")
    private @Nullable String paginaGrootte;

    /**
     * Number of the page, from 1.
     *
     * @throws Refusal.Invalid when either number is none, or out of bounds
     */
    public int number() {
        requireBoth();
        return read(pagina, 1, LAST).getAsInt();
    }

    /**
     * How many on a page, 1 to 100.
     *
     * @throws Refusal.Invalid when either number is none, or out of bounds
     */
    public int size() {
        requireBoth();
        return read(paginaGrootte, USUAL, MOST).getAsInt();
    }

    /** How many come before this page. */
    public int offset() {
        return (number() - 1) * size();
    }

    /** This page of a list that is there as a whole. */
    public <T> List<T> of(List<T> all) {
        return all.stream().skip(offset()).limit(size()).toList();
    }

    private void requireBoth() {
        new Violations()
                .require(read(pagina, 1, LAST).isPresent(), "pagina", "Geef een paginanummer vanaf 1.")
                .require(
                        read(paginaGrootte, USUAL, MOST).isPresent(),
                        "paginaGrootte",
                        "Geef een aantal van 1 tot en met " + MOST + ".")
                .refuseIfAny();
    }

    private static OptionalInt read(@Nullable String text, int otherwise, int most) {
        if (text == null) {
            return OptionalInt.of(otherwise);
        }
        if (!text.matches("[0-9]{1,6}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(text);
        return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
