// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.par.casefile.CaseQuery;
import nl.par.casefile.CaseStatus;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.web.incident.Codes;
import org.jspecify.annotations.Nullable;

/** Reads which dossiers to list. */
final class CaseChoice {

    private CaseChoice() {}

    static CaseQuery read(
            @Nullable String text,
            @Nullable String status,
            @Nullable String order,
            boolean involvedOnly,
            int page,
            int size) {
        return new CaseQuery(
                text,
                one(CaseStatus.values(), value -> Codes.of(value.label()), status, "status"),
                involvedOnly,
                Objects.requireNonNullElse(
                        one(CaseQuery.Order.values(), Enum::name, order, "volgorde"), CaseQuery.FIRST.volgorde()),
                page,
                size);
    }

    /** The value with this name, or nothing. */
    static <E extends Enum<E>> @Nullable E named(E[] values, @Nullable String name) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }

    private static <E> @Nullable E one(E[] values, Function<E, String> word, @Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal.Invalid(List.of(new Violation(field, "Kies een van de bekende waarden."))));
    }
}
