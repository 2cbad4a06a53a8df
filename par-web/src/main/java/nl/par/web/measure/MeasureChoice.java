// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.measure.MeasureKind;
import nl.par.measure.MeasureQuery;
import org.jspecify.annotations.Nullable;

/** Reads from an address which measures are asked for. */
final class MeasureChoice {

    private MeasureChoice() {}

    /**
     * The measures asked for; absent words mean what waits, of all kinds, in the order that suits.
     *
     * @throws Refusal.Invalid with every word that is none
     */
    static MeasureQuery read(
            @Nullable String which, @Nullable String kind, @Nullable String order, int page, int size) {
        List<Violation> wrong = new ArrayList<>();
        MeasureQuery.Which chosen = blank(which)
                ? MeasureQuery.Which.WAITING
                : MeasureQuery.Which.find(which).orElse(null);
        MeasureQuery.Order sorted = blank(order)
                ? chosen == MeasureQuery.Which.WAITING ? MeasureQuery.Order.PROPOSED : MeasureQuery.Order.LAPSES
                : MeasureQuery.Order.find(order).orElse(null);
        MeasureKind only = blank(kind) ? null : kind(kind);
        if (chosen == null) {
            wrong.add(new Violation("welke", "Kies wachtend, te-evalueren of lopend."));
        }
        if (sorted == null) {
            wrong.add(new Violation("sorteer", "Kies vervaldatum, evaluatiedatum, voorgesteld of nummer."));
        }
        if (only == null && !blank(kind)) {
            wrong.add(new Violation("soort", "Kies een soort maatregel van de norm."));
        }
        if (chosen == null || sorted == null || !wrong.isEmpty()) {
            throw new Refusal.Invalid(wrong);
        }
        return new MeasureQuery(chosen, only, sorted, page, size);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable MeasureKind kind(@Nullable String code) {
        return Arrays.stream(MeasureKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
