// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import java.util.Arrays;
import java.util.List;
import nl.par.casefile.CaseQuery;
import nl.par.casefile.CaseStatus;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
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
        CaseQuery.Order sorted = one(CaseQuery.Order.class, order, "volgorde");
        return new CaseQuery(
                text,
                one(CaseStatus.class, status, "status"),
                involvedOnly,
                sorted == null ? CaseQuery.FIRST.volgorde() : sorted,
                page,
                size);
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal.Invalid(List.of(new Violation(field, "Kies een van de bekende waarden."))));
    }
}
